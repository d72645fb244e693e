"use client";

import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import type { MenuEntry, MenuSettings } from "#lib/menus/menu.ts";
import { failureWords } from "../server-trouble.ts";
import { entryOf, type HeldEntry, type Targets } from "./entries.ts";
import { MenuEditor } from "./menu-editor.tsx";

type Props = {
	given: MenuSettings;
	targets: Targets;
	/** What each menu has by itself, as choices. */
	byItself: { main: string[]; footer: string[] };
	save: (menus: MenuSettings) => Promise<FormState>;
};

/** Both menus, saved together. */
export function MenusForm({ given, targets, byItself, save }: Props) {
	const next = useRef(0);
	const newKey = () => next.current++;
	const hold = (entries: readonly MenuEntry[] | null) => entries?.map((entry) => ({ key: newKey(), entry })) ?? null;
	const [main, setMain] = useState<HeldEntry[] | null>(() => hold(given.main));
	const [footer, setFooter] = useState<HeldEntry[] | null>(() => hold(given.footer));
	const [state, setState] = useState<FormState>(untouched);
	const [isBusy, setBusy] = useState(false);
	const beginning = (values: string[]) => () => hold(values.flatMap((value) => entryOf(value) ?? [])) ?? [];
	const errorsOf = (menu: string) =>
		Object.fromEntries(
			Object.entries(state.errors).flatMap(([name, words]) => (name.startsWith(`${menu}.`) ? [[name.slice(menu.length + 1), words]] : [])),
		);

	async function send() {
		setBusy(true);
		try {
			const entries = (held: HeldEntry[] | null) => held?.map(({ entry }) => entry) ?? null;
			setState(await save({ main: entries(main), footer: entries(footer) }));
		} catch (error) {
			setState({ errors: {}, message: await failureWords(error, "The server could not be reached. The menus are still here: try again.") });
		} finally {
			setBusy(false);
		}
	}

	return (
		<div className="grid gap-10">
			<FormMessage state={state} />
			<MenuEditor
				title="Main menu"
				byItself="The sections in their order, below the name of the paper on every page."
				held={main}
				beginning={beginning(byItself.main)}
				newKey={newKey}
				targets={targets}
				errors={errorsOf("main")}
				change={setMain}
			/>
			<MenuEditor
				title="Foot of the page"
				byItself="Latest, most read, archive, corrections, and every page that is published."
				held={footer}
				beginning={beginning(byItself.footer)}
				newKey={newKey}
				targets={targets}
				errors={errorsOf("footer")}
				change={setFooter}
			/>
			<p>
				<Button kind="primary" onPress={() => void send()} isPending={isBusy}>
					Save the menus
				</Button>
			</p>
		</div>
	);
}
