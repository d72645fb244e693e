import type { SectionName } from "#lib/articles/article.ts";
import { SearchForm } from "./search-form.tsx";

/** What never was, and where to go instead. */
export function MissingPage({ sections }: { sections: readonly SectionName[] }) {
	return (
		<div className="plain">
			<h1>This page is not in the paper</h1>
			<p>The address may be mistyped, or the link that led here is wrong. A search may find what you came for.</p>
			<SearchForm />
			<Onward sections={sections} />
		</div>
	);
}

/** What was taken down, and why. */
export function GonePage({ reason, sections }: { reason: string; sections: readonly SectionName[] }) {
	return (
		<div className="plain">
			<h1>This story was withdrawn</h1>
			<p>{reason || "The editors took it down. It is no longer part of the paper."}</p>
			<Onward sections={sections} />
		</div>
	);
}

function Onward({ sections }: { sections: readonly SectionName[] }) {
	return (
		<nav aria-labelledby="onward">
			<h2 id="onward">Go on to</h2>
			<ul className="topics unlisted">
				<li>
					<a href="/">The front page</a>
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
