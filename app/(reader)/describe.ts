import type { Metadata } from "next";
import { feedBase } from "#lib/feeds/feed.ts";
import { wordsOf } from "#lib/messages/words.ts";
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

type Described = {
	title?: string;
	description?: string;
	/** Its one address, a path. */
	address: string;
	/** Its addresses in every language, by language; null where it has but one. */
	languages?: Record<string, string> | null;
	/** The list whose feeds carry it: the page itself, or a story's section. */
	fed?: { title: string; address: string };
	images?: { url: string; width: number; height: number; alt: string }[];
	article?: { publishedTime: string; modifiedTime: string | undefined; section: string; tags: string[]; authors: string[] };
};

/** What a page says of itself to those who link to it. */
export async function describe({ title, description, address, languages, fed, images, article }: Described): Promise<Metadata> {
	const { site } = await getPaper();
	const about = description || site.description || site.tagline || undefined;

	return {
		...(title ? { title } : { title: { absolute: frontTitle(site) } }),
		description: about,
		alternates: {
			canonical: address,
			...(languages ? { languages } : {}),
			types: feedLinks([...(fed ? [fed] : []), { title: site.name, address: "/" }]),
		},
		openGraph: {
			title: title || site.name,
			description: about,
			url: address,
			siteName: site.name,
			locale: site.locale.replace("-", "_"),
			...(images?.length ? { images } : {}),
			...(article ? { type: "article", ...article } : { type: "website" }),
		},
		...(images?.length ? { twitter: { card: "summary_large_image" } } : {}),
	};
}

/** Where feed readers find the feeds of these pages. */
function feedLinks(pages: { title: string; address: string }[]) {
	const links = (ending: string) => pages.map(({ title, address }) => ({ title, url: `${feedBase(address)}.${ending}` }));

	return { "application/rss+xml": links("xml"), "application/atom+xml": links("atom"), "application/feed+json": links("json") };
}

function frontTitle(site: Site): string {
	return site.tagline ? `${site.name}: ${site.tagline}` : site.name;
}
