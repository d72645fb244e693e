"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { cardOf, changeCard } from "#lib/fronts/board.ts";
import { type CardLabel, cardDraft } from "#lib/fronts/card.ts";
import { headlineOf, useBoardDesk } from "./board-context.tsx";
import { CardPhotoField } from "./card-photo-field.tsx";
import { ExpiryField } from "./expiry-field.tsx";
import { SublinksField } from "./sublinks-field.tsx";
import { photoWords } from "./words.ts";

const labels: { value: CardLabel; label: string }[] = [
	{ value: "auto", label: "What the story says" },
	{ value: "live", label: "Live" },
	{ value: "opinion", label: "Opinion" },
	{ value: "none", label: "None" },
];

/** What a card says instead of its story's own words, for how long it is held, and what stands below it. */
export function CardDialog({ articleId, onClose }: { articleId: number; onClose: () => void }) {
	const desk = useBoardDesk();
	const headline = headlineOf(desk, articleId);
	const place = cardOf(desk.layout, articleId);
	const [card, setCard] = useState(place?.card);
	const [errors, setErrors] = useState<Record<string, string>>({});
	if (!card || !place) return null;
	const set = (part: Partial<typeof card>) => setCard({ ...card, ...part });
	const done = () => {
		const checked = cardDraft.safeParse(card);
		if (!checked.success) return setErrors(Object.fromEntries(checked.error.issues.map(({ path, message }) => [String(path[0]), message])));
		desk.change(changeCard(desk.layout, checked.data), `${headline}: the card is changed.`);
		onClose();
	};

	return (
		<Dialog title="Edit the card" isOpen isDismissable={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p dir="auto" className="font-serif text-lg leading-snug">
				{headline}
			</p>
			<TextField
				label="Headline"
				dir="auto"
				autoFocus
				value={card.headline}
				placeholder={headline}
				hint="Empty: the story’s own, and whatever becomes of it."
				error={errors.headline ?? ""}
				onChange={({ target }) => set({ headline: target.value })}
			/>
			<div className="grid gap-4 sm:grid-cols-2">
				<TextField
					label="Kicker"
					dir="auto"
					value={card.kicker}
					error={errors.kicker ?? ""}
					onChange={({ target }) => set({ kicker: target.value })}
				/>
				<Select label="Label" choices={labels} value={card.label} onChange={({ target }) => set({ label: target.value as CardLabel })} />
			</div>
			<TextArea
				label="Trail text"
				dir="auto"
				value={card.trail}
				hint="Stands for the standfirst, on this front only."
				error={errors.trail ?? ""}
				onChange={({ target }) => set({ trail: target.value })}
			/>
			<CardPhotoField hint={photoWords[place.container.kind]} photo={card.photo} onChange={(photo) => set({ photo })} />
			<ExpiryField expiresAt={card.expiresAt} onChange={(expiresAt) => set({ expiresAt })} />
			<SublinksField articleId={articleId} sublinks={card.sublinks} error={errors.sublinks} onChange={(sublinks) => set({ sublinks })} />
			<DialogActions>
				<Button onPress={onClose}>Cancel</Button>
				<Button kind="primary" onPress={done}>
					Change the card
				</Button>
			</DialogActions>
		</Dialog>
	);
}
