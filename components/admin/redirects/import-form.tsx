"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { TextArea } from "#components/ui/text-field.tsx";
import type { ImportPlan } from "#lib/redirects/import.ts";
import { failureWords } from "../server-trouble.ts";
import { useMoveOn } from "../taxonomy/use-move-on.ts";
import { ImportPreview } from "./import-preview.tsx";

export type ImportState = FormState & { plan?: ImportPlan };

type Props = {
	/** Most bytes that are taken at once. */
	most: number;
	preview: (csv: string) => Promise<ImportState>;
	take: (csv: string) => Promise<ImportState>;
};

/** Takes a list of redirects: chosen as a file or pasted, looked at first, then taken whole. */
export function ImportForm({ most, preview, take }: Props) {
	const [csv, setCsv] = useState("");
	const [state, setState] = useState<ImportState>(untouched);
	const [busy, setBusy] = useState<"preview" | "take" | null>(null);
	const here = useMoveOn(state);

	async function ask(which: "preview" | "take", list: string) {
		const bytes = new Blob([list]).size;
		if (bytes > most) return setState({ errors: { csv: `The list is larger than ${Math.floor(most / 1000)} kB. Split it in two.` } });
		if (list.trim() === "") return setState({ errors: { csv: "Choose a file or paste a list first." } });
		setBusy(which);
		try {
			setState(await (which === "preview" ? preview : take)(list));
		} catch (error) {
			setState({ errors: {}, message: await failureWords(error, "The server could not be reached. The list is still here: try again.") });
		} finally {
			setBusy(null);
		}
	}

	function change(list: string) {
		setCsv(list);
		setState(untouched);
	}

	return (
		<div className="grid gap-6">
			<FormMessage state={here} />
			<label className="grid gap-1 font-medium">
				File
				<input
					type="file"
					accept=".csv,.tsv,.txt,text/csv"
					className="w-full rounded-md border border-edge bg-surface p-2 font-normal"
					onChange={async (event) => change((await event.target.files?.[0]?.text()) ?? "")}
				/>
			</label>
			<TextArea
				label="Or paste it here"
				hint="The first line names the columns: from,to or from,to,status. The status is 301 or 308, 302 or 307, or 410 for what is gone."
				rows={8}
				dir="ltr"
				spellCheck={false}
				className="font-mono text-sm"
				value={csv}
				onChange={(event) => change(event.target.value)}
				error={state.errors.csv}
			/>
			<p>
				<Button onPress={() => void ask("preview", csv)} isPending={busy === "preview"}>
					Look at what it would do
				</Button>
			</p>
			{state.plan && <ImportPreview plan={state.plan} isBusy={busy === "take"} onTake={() => void ask("take", csv)} />}
		</div>
	);
}
