import type { Metadata } from "next";
import { addressOfPage } from "#lib/articles/list-address.ts";
import { cardSize, pageCardAddress, pageFace } from "#lib/cards/card.ts";
import { feedBase } from "#lib/feeds/feed.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { openGraphLocale } from "#lib/site/open-graph.ts";
import type { Site } from "#lib/site/site.ts";
import { getPaper } from "./paper.ts";

/** What a page says of itself where there is nothing. */
export async function missing(): Promise<Metadata> {
	return { title: wordsOf((await getPaper()).site).page.missing.short, robots: { index: false } };
}

/** What a page says of itself where a story was taken down. */
export async function gone(): Promise<Metadata> {
	return { title: wordsOf((await getPaper()).site).page.gone.short, robots: { index: false } };
}

/** A picture that networks show beside a link. */
type SharedPicture = { url: string; width: number; height: number; alt: string };

type Described = {
	title?: string;
	description?: string;
	/** Its one address, a path. */
	address: string;
	/** The cursor that an older page of a list begins at; each page of a list is found at its own address. */
	before?: string | undefined;
	/** Its addresses in every language, by language; null where it has but one. */
	languages?: Record<string, string> | null;
	/** The list whose feeds carry it: the page itself, or a story's section. */
	fed?: { title: string; address: string };
	/** BCP 47; empty means the site's language. */
	lang?: string;
	/** What stands for it where somebody shares it; without, a card with its name. */
	images?: SharedPicture[];
	/** The page whose card it shows instead, where there are too many of its kind to draw one for each. */
	card?: { title: string; address: string };
	article?: { publishedTime: string; modifiedTime: string | undefined; section: string; tags: string[]; authors: string[] };
};

/** What a page says of itself to those who link to it. */
export async function describe({
	title,
	description,
	address,
	before,
	languages,
	fed,
	lang,
	article,
	...shown
}: Described): Promise<Metadata> {
	const { site } = await getPaper();
	const images = shown.images ?? pageCard(shown.card ?? { title: title ?? "", address }, site);
	const about = description || site.description || site.tagline || undefined;

	return {
		...(title ? { title } : { title: { absolute: frontTitle(site) } }),
		description: about,
		alternates: {
			canonical: addressOfPage(address, before),
			...(languages ? { languages } : {}),
			types: feedLinks([...(fed ? [fed] : []), { title: site.name, address: "/" }]),
		},
		openGraph: {
			title: title || site.name,
			description: about,
			url: addressOfPage(address, before),
			siteName: site.name,
			locale: openGraphLocale(lang || site.locale),
			...(images.length > 0 ? { images } : {}),
			...(article ? { type: "article", ...article } : { type: "website" }),
		},
		...(images.length > 0 ? { twitter: { card: "summary_large_image" } } : {}),
	};
}

/** The card with a page's name. */
function pageCard({ title, address }: { title: string; address: string }, site: Site): SharedPicture[] {
	const url = pageCardAddress(address, pageFace(title, site));

	return [{ url, ...cardSize, alt: title || site.name }];
}

/** Where feed readers find the feeds of these pages. */
function feedLinks(pages: { title: string; address: string }[]) {
	const links = (ending: string) => pages.map(({ title, address }) => ({ title, url: `${feedBase(address)}.${ending}` }));

	return { "application/rss+xml": links("xml"), "application/atom+xml": links("atom"), "application/feed+json": links("json") };
}

function frontTitle(site: Site): string {
	return site.tagline ? `${site.name}: ${site.tagline}` : site.name;
}
