import type { NewsMediaOrganization, SearchAction, WebSite } from "schema-dts";
import { iconAddress, logoOf } from "#lib/site/brand-addresses.ts";
import type { Site } from "#lib/site/site.ts";

/** Site and origin: all that a builder needs to know of where it speaks. */
export type Voice = { site: Site /** Without trailing slash. */; origin: string };

/** A whole address for a path of this site; one that is whole stays. */
export function whole(address: string, origin: string): string {
	return new URL(address, `${origin}/`).href;
}

export const idOf = {
	publisher: (origin: string) => `${origin}/#publisher`,
	site: (origin: string) => `${origin}/#site`,
	story: (address: string, origin: string) => `${whole(address, origin)}#story`,
	series: (address: string, origin: string) => `${whole(address, origin)}#series`,
};

/** Who publishes, as each story names it. */
export function publisher({ site, origin }: Voice) {
	const logo = whole(logoOf(site, "light")?.address ?? iconAddress(site, 512), origin);

	return { "@type": "NewsMediaOrganization", "@id": idOf.publisher(origin), name: site.name, url: `${origin}/`, logo } as const;
}

/** Who publishes, with its policies: for the front. */
export function newsMediaOrganization(voice: Voice): NewsMediaOrganization {
	const { site, origin } = voice;
	const policies = {
		publishingPrinciples: site.publishingPrinciples,
		correctionsPolicy: site.correctionsPolicy,
		ethicsPolicy: site.ethicsPolicy,
		ownershipFundingInfo: site.ownershipInfo,
		masthead: site.masthead,
	};
	const stated = Object.entries(policies).flatMap(([name, page]) => (page ? [[name, whole(page, origin)]] : []));

	return {
		...publisher(voice),
		...(site.description || site.tagline ? { description: site.description || site.tagline } : {}),
		...(site.email ? { email: site.email } : {}),
		...(site.profiles.length > 0 ? { sameAs: site.profiles } : {}),
		...Object.fromEntries(stated),
	};
}

/** The site, with where its search is. */
export function webSite({ site, origin }: Voice): WebSite {
	// schema.org's own way of marking what is to be filled in, which the types do not know.
	const search: SearchAction & { "query-input": string } = {
		"@type": "SearchAction",
		target: { "@type": "EntryPoint", urlTemplate: `${origin}/search?q={search_term_string}` },
		"query-input": "required name=search_term_string",
	};

	return {
		"@type": "WebSite",
		"@id": idOf.site(origin),
		name: site.name,
		url: `${origin}/`,
		inLanguage: site.language,
		publisher: { "@id": idOf.publisher(origin) },
		potentialAction: search,
	};
}
