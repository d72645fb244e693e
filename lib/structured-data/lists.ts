import type { BreadcrumbList, CollectionPage, ItemList, ListItem, Organization, Person, ProfilePage } from "schema-dts";
import type { SectionName, StoryCard } from "#lib/articles/article.ts";
import { addressOfPage } from "#lib/articles/list-address.ts";
import type { ContributorList } from "#lib/articles/list-queries.ts";
import { cropOf } from "#lib/photos/crop.ts";
import { idOf, publisher, type Voice, whole } from "./publisher.ts";

/** The way from the front to a page: each step a name and a path, the last the page itself. */
export function breadcrumbList(steps: readonly { name: string; address: string }[], { site, origin }: Voice): BreadcrumbList {
	const all = [{ name: site.name, address: "/" }, ...steps];

	return {
		"@type": "BreadcrumbList",
		itemListElement: all.map(
			({ name, address }, index): ListItem => ({ "@type": "ListItem", position: index + 1, name, item: whole(address, origin) }),
		),
	};
}

type Listed = { name: string; description: string; address: string; stories: readonly StoryCard[] };

/** A page of a section's list; `before` is the cursor that an older one begins at. */
export function sectionPage(
	section: SectionName & { description: string },
	stories: readonly StoryCard[],
	voice: Voice,
	before?: string,
): CollectionPage {
	return collectionPage({ ...section, address: addressOfPage(`/${section.slug}`, before), stories }, voice);
}

/** A page of a topic's list; `before` is the cursor that an older one begins at. */
export function topicPage(
	topic: { slug: string; name: string; description: string },
	stories: readonly StoryCard[],
	voice: Voice,
	before?: string,
) {
	const page = collectionPage({ ...topic, address: addressOfPage(`/topic/${topic.slug}`, before), stories }, voice);

	return { ...page, about: { "@type": "Thing", name: topic.name } } as CollectionPage;
}

/** The page of any list of stories. */
export function collectionPage({ name, description, address, stories }: Listed, { site, origin }: Voice): CollectionPage & object {
	return {
		"@type": "CollectionPage",
		"@id": `${whole(address, origin)}#page`,
		url: whole(address, origin),
		name,
		...(description ? { description } : {}),
		inLanguage: site.language,
		isPartOf: { "@id": idOf.site(origin) },
		mainEntity: itemList(stories, origin),
	};
}

function itemList(stories: readonly StoryCard[], origin: string): ItemList {
	return {
		"@type": "ItemList",
		itemListElement: stories.map(
			({ address, headline }, index): ListItem => ({
				"@type": "ListItem",
				position: index + 1,
				url: whole(address, origin),
				name: headline,
			}),
		),
	};
}

type Contributor = ContributorList["contributor"];

/** The page of somebody whom bylines name. */
export function profilePage(contributor: Contributor, voice: Voice): ProfilePage {
	const url = whole(`/by/${contributor.slug}`, voice.origin);

	return {
		"@type": "ProfilePage",
		"@id": `${url}#page`,
		url,
		inLanguage: voice.site.language,
		mainEntity: signer(contributor, url, voice),
	};
}

function signer({ kind, name, role, biography, portrait }: Contributor, url: string, voice: Voice): Person | Organization {
	const about = { name, url, ...(biography ? { description: biography } : {}) };
	if (kind !== "person") return { "@type": "Organization", ...about };

	const image = portrait ? { image: whole(cropOf(portrait, "1x1").address, voice.origin) } : {};
	return { "@type": "Person", ...about, ...(role ? { jobTitle: role } : {}), ...image, worksFor: publisher(voice) };
}
