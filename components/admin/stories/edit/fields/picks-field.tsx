import { ChosenList } from "../chosen-list.tsx";
import { OfferBox } from "../offer-box.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

/** Stories offered after this one, the first first. The paper finds more by itself. */
export function PicksField() {
	const { named, remember, story } = useStoryDesk();
	const { value, set, error, id } = useField("picks");

	return (
		<div className="grid gap-2">
			<OfferBox
				id={id}
				kind="stories"
				label="Also Read"
				hint="Offered first, in this order. Bureau finds others to follow them."
				error={error}
				describe={({ headline, section }) => ({ label: headline, detail: section.name })}
				chosen={[...value, story.articleId]}
				onChoose={(card) => {
					remember({ stories: { [card.id]: card } });
					set([...value, card.id]);
				}}
			/>
			<ChosenList
				label="Stories picked"
				chosen={value.map((articleId) => {
					const card = named.stories[articleId];
					const name = card?.headline ?? "A story that is not public now";
					return { key: String(articleId), name, content: <PickName name={name} lang={card?.lang ?? ""} /> };
				})}
				onMove={(from, to) => set(swapped(value, from, to))}
				onRemove={(index) => set(value.filter((_, each) => each !== index))}
			/>
		</div>
	);
}

function PickName({ name, lang }: { name: string; lang: string }) {
	return (
		<span className="block text-sm leading-snug" lang={lang || undefined} dir="auto">
			{name}
		</span>
	);
}

function swapped(ids: readonly number[], from: number, to: number): number[] {
	const rest = ids.filter((_, index) => index !== from);

	return [...rest.slice(0, to), ...ids.slice(from, from + 1), ...rest.slice(to)];
}
