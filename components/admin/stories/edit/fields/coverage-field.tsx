import { CoverageSwitch } from "#components/admin/live/coverage-switch.tsx";
import type { CoverageDeeds } from "#components/admin/live/deeds.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useStoryDesk } from "../story-context.tsx";

/** Makes the story live coverage, leads to its desk, and ends it. */
export function CoverageField({ deeds }: { deeds: CoverageDeeds }) {
	const { story, person, site } = useStoryDesk();
	const { articleId, coverage } = story;

	return (
		<>
			<CoverageSwitch articleId={articleId} coverage={coverage} mayOpen={person.mayPublish} style={site.style} deeds={deeds} />
			{coverage && (
				<p>
					<LinkButton href={`/admin/stories/${articleId}/live`}>Open the live desk</LinkButton>
				</p>
			)}
		</>
	);
}
