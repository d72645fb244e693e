import type { SectionName } from "#lib/articles/article.ts";
import type { Site } from "#lib/site/site.ts";
import { Masthead, Menu } from "./masthead.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

type Props = {
	site: Site;
	sections: readonly SectionName[];
	current?: string | undefined;
	edition?: Date | undefined;
	children: React.ReactNode;
};

/** What stands around every page of the paper: the way past the menu, the masthead, the page, the foot. */
export function Sheet({ site, sections, current, edition, children }: Props) {
	return (
		<>
			<a className="unseen skip" href="#main">
				Skip to the content
			</a>
			<Masthead site={site} sections={sections} current={current} edition={edition} />
			<main id="main" className="wrap">
				{children}
			</main>
			<footer className="wrap foot">
				<Menu className="nav" label="Sections, again" sections={sections} />
				<p className="foot-name">{site.name}</p>
				{site.tagline && <p>{site.tagline}</p>}
				{site.email && (
					<p>
						Write to us: <a href={`mailto:${site.email}`}>{site.email}</a>
					</p>
				)}
				<ThemeChoice />
			</footer>
		</>
	);
}
