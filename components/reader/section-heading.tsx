import { wordsOf } from "#lib/messages/words.ts";
import { type Section, wayTo } from "#lib/sections/section.ts";
import type { Site } from "#lib/site/site.ts";

type Props = { section: { slug: string; name: string; description: string }; sections: readonly Section[]; site: Site };

/** What a section's page begins with: its name, the section it stands below, and the ones that stand below it or beside it. */
export function SectionHeading({ section: { slug, name, description }, sections, site }: Props) {
	const way = wayTo(slug, sections);
	const top = way[0];
	const row = sections.filter(({ parentId }) => parentId !== null && parentId === top?.id);

	return (
		<>
			{top && top.slug !== slug && (
				<p className="list-label">
					<a href={`/${top.slug}`}>{top.name}</a>
				</p>
			)}
			<h1>{name}</h1>
			{description && <p>{description}</p>}
			{row.length > 0 && (
				<nav aria-label={wordsOf(site).lists.subsections}>
					<ul className="topics unlisted">
						{row.map((each) => (
							<li key={each.id}>
								<a href={`/${each.slug}`} aria-current={each.slug === slug ? "page" : undefined}>
									{each.name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
		</>
	);
}
