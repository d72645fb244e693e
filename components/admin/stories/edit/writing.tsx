import { useEffect } from "react";
import { plainText } from "#lib/body/text.ts";
import { BodyPart } from "./body-part.tsx";
import { LeadPhoto } from "./photo/lead-photo.tsx";
import { fieldId, useStoryDesk } from "./story-context.tsx";
import { WritingField } from "./writing-field.tsx";

/** The story itself, in the order in which readers meet it. */
export function Writing() {
	useFocusInNewStory();

	return (
		<div data-writing="" className="mx-auto grid w-full max-w-[44rem] min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
			<WritingField name="kicker" label="Kicker" placeholder="A word or two above the headline" className="font-semibold" />
			<WritingField
				name="headline"
				label="Headline"
				placeholder="What happened?"
				className="font-serif text-3xl leading-tight font-bold tracking-[-0.015em] sm:text-[2.625rem] sm:leading-[1.1]"
			/>
			<WritingField
				name="standfirst"
				label="Standfirst"
				placeholder="What readers should know before the first paragraph"
				className="font-serif text-lg leading-snug text-soft sm:text-xl"
				isLong
			/>
			<WritingField name="dateline" label="Dateline" placeholder="Where it was filed from" className="font-semibold" />
			<LeadPhoto />
			<BodyPart />
		</div>
	);
}

/** A story without words is begun at its headline, unless the person is somewhere else already. */
function useFocusInNewStory(): void {
	const { keeper } = useStoryDesk();
	useEffect(() => {
		const { headline, body } = keeper.snapshot().draft;
		if (headline !== "" || plainText(body) !== "" || document.activeElement !== document.body) return;
		document.getElementById(fieldId("headline"))?.focus({ preventScroll: true });
	}, [keeper]);
}
