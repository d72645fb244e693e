import { withName, withOrder, withoutName } from "#lib/articles/byline.ts";
import { ChosenList } from "../chosen-list.tsx";
import { OfferBox } from "../offer-box.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";
import { useStoryLanguage } from "../use-story-language.ts";
import { BylineRow } from "./byline-row.tsx";

/** Who wrote it, in the order in which readers are told: contributors, or names as they are typed. */
export function BylineField() {
	const { named, remember } = useStoryDesk();
	const { value, set, error, id } = useField("bylines");
	const { lang } = useStoryLanguage();
	const nameOf = (index: number) => {
		const { contributorId, text } = value[index] ?? { contributorId: null, text: "" };
		return contributorId === null ? text : (named.contributors[contributorId]?.name ?? `Contributor ${contributorId}`);
	};

	return (
		<div className="grid gap-2">
			<OfferBox
				id={id}
				kind="contributors"
				label="Byline"
				hint="A contributor has a page of their own; any other name stands as you type it."
				error={error}
				describe={({ name, kind }) => ({ label: name, ...(kind === "person" ? {} : { detail: kind === "desk" ? "Desk" : "Agency" }) })}
				chosen={value.flatMap(({ contributorId }) => contributorId ?? [])}
				onChoose={(contributor) => {
					remember({ contributors: { [contributor.id]: contributor } });
					set(withName(value, { contributorId: contributor.id, text: "" }, lang));
				}}
				make={{
					label: (name) => `Sign as “${name}”, without a page`,
					run: (name) => set(withName(value, { contributorId: null, text: name }, lang)),
				}}
			/>
			<ChosenList
				label="Names in the byline"
				chosen={value.map((name, index) => ({
					key: `${name.contributorId ?? "text"} ${nameOf(index)} ${value.slice(0, index).filter((each) => each.text === name.text).length}`,
					name: nameOf(index),
					content: (
						<BylineRow
							name={nameOf(index)}
							isFirst={index === 0}
							joiner={name.joiner}
							onJoiner={(joiner) => set(value.map((each, place) => (place === index ? { ...each, joiner } : each)))}
						/>
					),
				}))}
				onMove={(from, to) => set(withOrder(value, from, to))}
				onRemove={(index) => set(withoutName(value, index))}
			/>
		</div>
	);
}
