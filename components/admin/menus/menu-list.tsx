import { ArrowDown, ArrowUp, X } from "lucide-react";
import { buttonStyle } from "#components/ui/button-style.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { type HeldEntry, ownName, type Targets } from "./entries.ts";

type Props = {
	held: readonly HeldEntry[];
	targets: Targets;
	errors: Record<string, string>;
	change: (held: HeldEntry[]) => void;
	/** Says what happened, to those who listen. */
	say: (words: string) => void;
};

/** The entries of one menu: what each is called, and what moves or removes it. */
export function MenuList({ held, targets, errors, change, say }: Props) {
	const move = (at: number, by: number) => {
		const moved = [...held];
		const [entry] = moved.splice(at, 1);
		if (!entry || at + by < 0 || at + by >= held.length) return;
		moved.splice(at + by, 0, entry);
		change(moved);
		say(`${nameOf(entry, targets)} is now ${at + by + 1} of ${held.length}.`);
	};

	return (
		<ol className="grid gap-3">
			{held.map(({ key, entry }, at) => {
				const name = nameOf({ key, entry }, targets);
				const set = (part: { label?: string; to?: string }) =>
					change(held.map((each) => (each.key === key ? { key, entry: { ...entry, ...part } as HeldEntry["entry"] } : each)));
				return (
					<li key={key} className="grid gap-3 rounded-md border border-rule bg-surface p-3 sm:grid-cols-[minmax(0,1fr)_auto]">
						<div className="grid gap-3 sm:grid-cols-2">
							<TextField
								label={entry.type === "address" ? "Called" : `“${ownName(entry, targets)}” is called`}
								hint={entry.type === "address" ? undefined : "Empty for its own name."}
								dir="auto"
								autoComplete="off"
								maxLength={60}
								value={entry.label}
								error={errors[`${at}.label`]}
								onChange={(event) => set({ label: event.target.value })}
							/>
							{entry.type === "address" && (
								<TextField
									label="Leads to"
									dir="ltr"
									autoComplete="off"
									maxLength={1000}
									value={entry.to}
									error={errors[`${at}.to`]}
									onChange={(event) => set({ to: event.target.value })}
								/>
							)}
						</div>
						<div className="flex gap-1">
							<IconButton label={`Move ${name} up`} isOff={at === 0} onClick={() => move(at, -1)}>
								<ArrowUp aria-hidden="true" />
							</IconButton>
							<IconButton label={`Move ${name} down`} isOff={at === held.length - 1} onClick={() => move(at, 1)}>
								<ArrowDown aria-hidden="true" />
							</IconButton>
							<IconButton
								label={`Remove ${name}`}
								onClick={() => {
									change(held.filter((each) => each.key !== key));
									say(`${name} is removed.`);
								}}
							>
								<X aria-hidden="true" />
							</IconButton>
						</div>
					</li>
				);
			})}
		</ol>
	);
}

function nameOf({ entry }: HeldEntry, targets: Targets): string {
	return entry.label || ownName(entry, targets) || "the new entry";
}

type IconProps = { label: string; isOff?: boolean; onClick: () => void; children: React.ReactNode };

/** Keeps the focus at the ends, where a disabled button would lose it. */
function IconButton({ label, isOff = false, onClick, children }: IconProps) {
	return (
		<button
			type="button"
			aria-label={label}
			aria-disabled={isOff || undefined}
			data-disabled={isOff || undefined}
			onClick={onClick}
			className={buttonStyle("quiet", "small", "size-9 px-0 pointer-coarse:size-11")}
		>
			{children}
		</button>
	);
}
