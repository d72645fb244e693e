import type { SectionName } from "#lib/articles/article.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { SearchForm } from "./search-form.tsx";

type Props = { site: Site; sections: readonly SectionName[] };

/** What never was, and where to go instead. */
export function MissingPage({ site, sections }: Props) {
	const { title, text } = wordsOf(site).page.missing;

	return (
		<div className="plain">
			<h1 {...ofWords(site)}>{title}</h1>
			<p {...ofWords(site)}>{text}</p>
			<SearchForm site={site} />
			<Onward site={site} sections={sections} />
		</div>
	);
}

/** What was taken down, and why. */
export function GonePage({ reason, site, sections }: Props & { reason: string }) {
	const { title, text } = wordsOf(site).page.gone;

	return (
		<div className="plain">
			<h1 {...ofWords(site)}>{title}</h1>
			<p>{reason || text}</p>
			<Onward site={site} sections={sections} />
		</div>
	);
}

function Onward({ site, sections }: Props) {
	const { onward, frontPage } = wordsOf(site).page;

	return (
		<nav aria-labelledby="onward">
			<h2 id="onward" {...ofWords(site)}>
				{onward}
			</h2>
			<ul className="topics unlisted">
				<li>
					<a href="/" {...ofWords(site)}>
						{frontPage}
					</a>
				</li>
				{sections.map(({ slug, name }) => (
					<li key={slug}>
						<a href={`/${slug}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
