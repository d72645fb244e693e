import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { plainSlugFrom, withOthers } from "#lib/articles/slug.ts";
import { useField, useKept, useStoryDesk } from "../story-context.tsx";

/** The last part of the story's address. Follows the headline until it is typed, or readers know it. */
export function AddressField() {
	const { sections, site, story } = useStoryDesk();
	const { value, set, error, id } = useField("slug");
	const headline = useKept(({ draft }) => draft.headline);
	const sectionId = useKept(({ draft }) => draft.sectionId);
	const kept = useKept(({ onServer }) => onServer.slug);
	const isKnown = story.firstPublishedAt !== null;
	const section = sections.find((each) => each.id === sectionId)?.slug ?? "";
	const follows = value === "" ? slugThatComes(kept, headline, story.articleId) : value;

	return (
		<div className="grid gap-1.5">
			<TextField
				id={id}
				label="Address"
				dir="ltr"
				spellCheck={false}
				autoComplete="off"
				autoCapitalize="none"
				value={value}
				placeholder={follows}
				error={error}
				hint={hintFor(isKnown, value !== "")}
				onChange={(event) => set(event.target.value.replace(/\s+/g, "-").toLowerCase())}
			/>
			<p dir="ltr" className="text-sm break-all text-soft">
				{site.host}/{section}/<strong className="font-semibold text-ink">{follows}</strong>
			</p>
			{!isKnown && value !== "" && (
				<div>
					<Button size="small" onPress={() => set("")}>
						Follow the headline
					</Button>
				</div>
			)}
		</div>
	);
}

function hintFor(isKnown: boolean, isTyped: boolean): string {
	if (isKnown) return "Readers know this address: after a change the old one leads to the new.";

	return isTyped ? "Stays as it is, whatever the headline becomes." : "Follows the headline until you type one.";
}

/** The slug of the last save while the headline still makes it; else what the next save will make, unless another story has it. */
function slugThatComes(kept: string, headline: string, articleId: number): string {
	// What stands in other scripts the server puts into Latin letters, when it saves.
	if (withOthers(headline, () => "x") !== headline.normalize("NFC")) return kept;
	const plain = plainSlugFrom(headline) || `story-${articleId}`;

	return kept === plain || kept.startsWith(`${plain}-`) ? kept : plain;
}
