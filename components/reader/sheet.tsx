import type { Breaking } from "#lib/breaking/breaking.ts";
import type { Menus } from "#lib/menus/menu.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { BreakingBanner } from "./breaking.tsx";
import { inOrder } from "./in-order.ts";
import { Masthead, Menu } from "./masthead.tsx";
import { ReadingChoices } from "./reading-choices.tsx";

/** What stands on every page of a paper. */
export type Paper = { site: Site; menus: Menus; breaking: Breaking | null };

type Props = Paper & {
	current?: string | undefined;
	edition?: Date | undefined;
	children: React.ReactNode;
};

/** What stands around every page of the paper: the way past the menu, the masthead, the page, the foot. */
export function Sheet({ site, menus, current, edition, breaking, children }: Props) {
	const words = wordsOf(site).page;

	return (
		<>
			<a className="unseen skip" href="#main" {...ofWords(site)}>
				{words.skip}
			</a>
			<Masthead site={site} menu={menus.main} current={current} edition={edition} />
			<BreakingBanner breaking={breaking} site={site} />
			<main id="main" className="wrap">
				{children}
			</main>
			<footer className="wrap foot">
				<Menu className="nav" label={words.sectionsAgain} links={menus.main} />
				<Menu className="nav foot-more" label={words.footer} links={menus.footer} current={current} />
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
