import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ConflictField, type Whose } from "./conflict-field.tsx";
import { useKeeping, useKeptPart } from "./keeping-context.ts";
import { useSavedTime } from "./use-saved-time.ts";

/** Two people changed the same field: asks whose text is the newest, and overwrites neither meanwhile. */
export function Conflict() {
	const { describe } = useKeeping();
	const trouble = useKeptPart((kept) => kept.trouble);
	const [later, setLater] = useState<unknown>(null);
	if (trouble?.kind !== "conflict") return null;
	const names = trouble.fields.map((field) => describe(field, null).name).join(", ");

	// Each new collision asks once; after "Decide later" a notice stays.
	return later === trouble ? (
		<Notice tone="danger" title={`${trouble.savedBy || "Somebody else"} changed this as well: ${names}`}>
			<p>Nothing of yours is saved until you decide. All of it is kept in this browser.</p>
			<div>
				<Button size="small" onPress={() => setLater(null)}>
					Decide
				</Button>
			</div>
		</Notice>
	) : (
		<ConflictDialog fields={trouble.fields} savedBy={trouble.savedBy} savedAt={trouble.savedAt} onLater={() => setLater(trouble)} />
	);
}

type Props = { fields: string[]; savedBy: string; savedAt: number; onLater: () => void };

function ConflictDialog({ fields, savedBy, savedAt, onLater }: Props) {
	const { resolve, preview, hasHistory, describe } = useKeeping();
	const time = useSavedTime();
	const mine = useKeptPart((kept) => kept.draft);
	const theirs = useKeptPart((kept) => kept.base);
	const [chosen, setChosen] = useState<Record<string, Whose>>({});
	const [isFull, setFull] = useState(false);
	const who = savedBy || "Somebody else";
	const isDecided = fields.every((field) => chosen[field]);

	const decide = async () => {
		setFull(!(await resolve(fields.filter((field) => chosen[field] === "theirs"))));
	};

	return (
		<Dialog
			title={`${who} changed the same at ${time(savedAt)}`}
			size="wide"
			isOpen
			isUrgent
			onOpenChange={(isOpen) => !isOpen && onLater()}
		>
			<p>
				Everything else that either of you changed is kept. Choose what is to be the newest here.{" "}
				{hasHistory
					? "The other text stays in the history or is put aside in this browser."
					: "Your text, where it is not chosen, is put aside in this browser."}
			</p>
			{fields.map((field) => (
				<ConflictField
					key={field}
					name={describe(field, null).name}
					mine={describe(field, mine).text}
					theirs={describe(field, theirs).text}
					who={who}
					value={chosen[field]}
					onChange={(whose) => setChosen((before) => ({ ...before, [field]: whose }))}
				/>
			))}
			{isFull && (
				<Notice live tone="danger">
					<p>This browser has no room to put yours aside. Choose yours, or copy it elsewhere first.</p>
				</Notice>
			)}
			<DialogActions>
				<LinkButton kind="quiet" href={preview} target="_blank" prefetch={false}>
					See theirs in a new tab
				</LinkButton>
				<Button onPress={onLater}>Decide later</Button>
				<Button kind="primary" isDisabled={!isDecided} onPress={() => void decide()}>
					Save this choice
				</Button>
			</DialogActions>
		</Dialog>
	);
}
