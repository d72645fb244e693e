"use client";

import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { hrefFromTyping } from "#lib/body/href.ts";
import { type Promo, promo as promoShape } from "#lib/fronts/promo.ts";
import { CardPhotoField } from "./card-photo-field.tsx";

type Props = { promo: Promo | null; errors: Record<string, string>; onChange: (promo: Promo) => void };

/** The paper's own notice: its words, where it leads, its photo. */
export function PromoFields({ promo, errors, onChange }: Props) {
	const given = promo ?? promoShape.parse({});
	const set = (part: Partial<Promo>) => onChange({ ...given, ...part });

	return (
		<>
			<TextField
				label="Headline"
				dir="auto"
				value={given.headline}
				error={errors["promo.headline"] ?? ""}
				onChange={({ target }) => set({ headline: target.value })}
			/>
			<TextArea
				label="Text"
				dir="auto"
				value={given.text}
				error={errors["promo.text"] ?? ""}
				onChange={({ target }) => set({ text: target.value })}
			/>
			<div className="grid gap-4 sm:grid-cols-2">
				<TextField
					label="Leads to"
					type="url"
					value={given.address}
					error={errors["promo.address"] ?? ""}
					onChange={({ target }) => set({ address: target.value })}
					onBlur={({ target }) => set({ address: hrefFromTyping(target.value) ?? target.value.trim() })}
				/>
				<TextField
					label="Words of the link"
					dir="auto"
					placeholder="Read more"
					value={given.action}
					error={errors["promo.action"] ?? ""}
					onChange={({ target }) => set({ action: target.value })}
				/>
			</div>
			<CardPhotoField
				photo={given.photoId ?? "none"}
				own={false}
				onChange={(photo) => set({ photoId: typeof photo === "number" ? photo : null })}
			/>
		</>
	);
}
