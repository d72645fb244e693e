import type { SectionName } from "#lib/articles/article.ts";
import type { Breaking } from "#lib/breaking/breaking.ts";
import type { Menus } from "#lib/menus/menu.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { BreakingBanner } from "./breaking.tsx";
import { inOrder } from "./in-order.ts";
import { Masthead, Menu } from "./masthead.tsx";
import { ReadingChoices } from "./reading-choices.tsx";

type Props = {
	site: Site;
	sections: readonly SectionName[];
	/** What menus lead to; without them, as in a preview, the sections. */
	menus?: Menus | undefined;
	current?: string | undefined;
	edition?: Date | undefined;
	breaking?: Breaking | null;
	children: React.ReactNode;
};

/** What stands around every page of the paper: the way past the menu, the masthead, the page, the foot. */
export function Sheet({ site, sections, menus, current, edition, breaking = null, children }: Props) {
	const words = wordsOf(site).page;
	const main = menus?.main ?? sections.map(({ slug, name }) => ({ label: name, address: `/${slug}` }));

	return (
		<>
			<a className="unseen skip" href="#main" {...ofWords(site)}>
				{words.skip}
			</a>
			<Masthead site={site} menu={main} current={current} edition={edition} />
			<BreakingBanner breaking={breaking} site={site} />
			<main id="main" className="wrap">
				{children}
			</main>
			<footer className="wrap foot">
				<Menu className="nav" label={words.sectionsAgain} links={main} />
				<Menu className="nav foot-more" label={words.footer} links={menus?.footer ?? []} current={current} />
				<p className="foot-name">{site.name}</p>
				{site.tagline && <p>{site.tagline}</p>}
				{site.email && <p>{inOrder(words.writeToUs(<a href={`mailto:${site.email}`}>{site.email}</a>), (part) => part)}</p>}
				<p {...ofWords(site)}>
					<a href="?lite" rel="nofollow">
						{words.lite.enter}
					</a>
				</p>
				<ReadingChoices site={site} />
			</footer>
			<keep-offline hidden />
		</>
	);
}
