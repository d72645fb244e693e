import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlStyle } from "#components/ui/field.tsx";
import { entryOf, type HeldEntry, type Targets } from "./entries.ts";
import { MenuList } from "./menu-list.tsx";

type Props = {
	title: string;
	/** What it is while nobody arranges it. */
	byItself: string;
	/** Its entries; null while it goes by itself. */
	held: HeldEntry[] | null;
	/** What to begin from when somebody arranges it. */
	beginning: () => HeldEntry[];
	newKey: () => number;
	targets: Targets;
	errors: Record<string, string>;
	change: (held: HeldEntry[] | null) => void;
};

/** One menu: by itself, or as somebody arranges it. */
export function MenuEditor({ title, byItself, held, beginning, newKey, targets, errors, change }: Props) {
	const id = useId();
	const [said, setSaid] = useState("");

	const add = (value: string) => {
		const entry = value === "address" ? ({ type: "address", to: "", label: "" } as const) : entryOf(value);
		if (!entry) return;
		change([...(held ?? []), { key: newKey(), entry }]);
		setSaid("Added at the end.");
	};

	return (
		<section aria-labelledby={id} className="grid gap-4">
			<h2 id={id} className="font-serif text-xl font-semibold">
				{title}
			</h2>
			<p role="status" className="sr-only">
				{said}
			</p>
			{held === null ? (
				<>
					<p className="text-soft">{byItself}</p>
					<p>
						<Button onPress={() => change(beginning())}>Arrange it yourself</Button>
					</p>
				</>
			) : (
				<>
					{held.length === 0 && <p className="text-soft">Nothing is in it: readers are not shown this menu.</p>}
					<MenuList held={held} targets={targets} errors={errors} change={change} say={setSaid} />
					<AddEntry targets={targets} add={add} />
					<p>
						<Button kind="quiet" onPress={() => change(null)}>
							Let it go by itself again
						</Button>
					</p>
				</>
			)}
		</section>
	);
}

function AddEntry({ targets, add }: { targets: Targets; add: (value: string) => void }) {
	const id = useId();
	const [value, setValue] = useState("");
	const groups = [
		["Lists of the paper", targets.builtIn],
		["Sections", targets.sections],
		["Pages", targets.pages],
		["Topics", targets.topics],
	] as const;

	return (
		<div className="flex flex-wrap items-end gap-2">
			<div className="grid min-w-0 flex-1 gap-1">
				<label htmlFor={id} className="font-medium">
					Add
				</label>
				<select id={id} value={value} onChange={(event) => setValue(event.target.value)} className={controlStyle}>
					<option value="">Choose what it leads to</option>
					{groups.map(([name, choices]) => (
						<optgroup key={name} label={name}>
							{choices.map((choice) => (
								<option key={choice.value} value={choice.value}>
									{choice.label}
								</option>
							))}
						</optgroup>
					))}
					<option value="address">Any address …</option>
				</select>
			</div>
			<Button
				onPress={() => {
					add(value);
					setValue("");
				}}
			>
				Add
			</Button>
		</div>
	);
}
