import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";

export type Chosen = { key: string; name: string; content: React.ReactNode };

type Props = {
	label: string;
	chosen: readonly Chosen[];
	onMove?: (from: number, to: number) => void;
	/** None where nothing may be removed. */
	onRemove?: (index: number) => void;
};

/** Things in an order, each with buttons that move and remove it. The focus goes with what is moved, and is never lost with what goes. */
export function ChosenList({ label, chosen, onMove, onRemove }: Props) {
	const list = useRef<HTMLUListElement>(null);
	const [said, setSaid] = useState("");
	if (chosen.length === 0) return null;

	const focus = (index: number, button: string) =>
		requestAnimationFrame(() =>
			list.current?.querySelectorAll("li")[index]?.querySelector<HTMLElement>(`[data-deed="${button}"]`)?.focus(),
		);
	const move = (from: number, to: number) => {
		onMove?.(from, to);
		setSaid(`${chosen[from]?.name ?? ""}: place ${to + 1} of ${chosen.length}.`);
		focus(to, to === 0 ? "later" : to === chosen.length - 1 ? "earlier" : from > to ? "earlier" : "later");
	};
	const remove = (index: number) => {
		onRemove?.(index);
		setSaid(`${chosen[index]?.name ?? ""} removed.`);
		focus(Math.min(index, chosen.length - 2), "remove");
	};

	return (
		<>
			<ul ref={list} aria-label={label} className="grid divide-y divide-rule border-y border-rule">
				{chosen.map(({ key, name, content }, index) => (
					<li key={key} className="flex items-center gap-1 py-1">
						<div className="min-w-0 grow">{content}</div>
						{onMove && chosen.length > 1 && (
							<>
								<Deed name={`Move ${name} up`} deed="earlier" isDisabled={index === 0} onPress={() => move(index, index - 1)}>
									<ArrowUp aria-hidden="true" />
								</Deed>
								<Deed
									name={`Move ${name} down`}
									deed="later"
									isDisabled={index === chosen.length - 1}
									onPress={() => move(index, index + 1)}
								>
									<ArrowDown aria-hidden="true" />
								</Deed>
							</>
						)}
						{onRemove && (
							<Deed name={`Remove ${name}`} deed="remove" onPress={() => remove(index)}>
								<X aria-hidden="true" />
							</Deed>
						)}
					</li>
				))}
			</ul>
			<span role="status" className="sr-only">
				{said}
			</span>
		</>
	);
}

type DeedProps = { name: string; deed: string; isDisabled?: boolean; onPress: () => void; children: React.ReactNode };

function Deed({ name, deed, isDisabled = false, onPress, children }: DeedProps) {
	return (
		<Button kind="quiet" size="small" aria-label={name} data-deed={deed} isDisabled={isDisabled} onPress={onPress} className="px-1.5">
			{children}
		</Button>
	);
}
