import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { listPublishedPages } from "#lib/pages/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import {
	type BuiltIn,
	builtIn,
	footerByItself,
	type MenuEntry,
	type MenuLink,
	type MenuSettings,
	type Menus,
	menuSettings,
} from "./menu.ts";

/** The menus as their editor wrote them; both go by themselves where nobody did. */
export async function getMenuSettings(): Promise<MenuSettings> {
	const kept = await db().setting.findFirst({ where: { key: "menus" } });

	return kept ? menuSettings.parse(JSON.parse(kept.value)) : { main: null, footer: null };
}

/** The menus as readers see them, with their words in the site's language. */
export async function getMenus(site: { language: string }): Promise<Menus> {
	dependsOn(tags.site());
	const chosen = await getMenuSettings();
	const [main, footer] = await Promise.all([
		chosen.main ? resolve(chosen.main, site) : mainByItself(),
		chosen.footer ? resolve(chosen.footer, site) : footerOfItself(site),
	]);

	return { main, footer };
}

/** What a list of the whole paper is called in the site's language. */
export function builtInName(name: BuiltIn, site: { language: string }): string {
	const { page, lists, search } = wordsOf(site);

	return {
		front: page.frontPage,
		latest: page.latest,
		mostRead: lists.mostRead.title,
		archive: lists.archive.title,
		corrections: lists.corrections.title,
		search: search.title,
	}[name];
}

async function mainByItself(): Promise<MenuLink[]> {
	const sections = await listSections();

	return sections.filter(({ parentId }) => parentId === null).map(({ slug, name }) => ({ label: name, address: `/${slug}` }));
}

async function footerOfItself(site: { language: string }): Promise<MenuLink[]> {
	const pages = await listPublishedPages();

	return [
		...footerByItself.map((name) => ({ label: builtInName(name, site), address: builtIn[name] })),
		...pages.map(({ slug, title }) => ({ label: title, address: `/${slug}` })),
	];
}

async function resolve(entries: readonly MenuEntry[], site: { language: string }): Promise<MenuLink[]> {
	const idsOf = (type: "section" | "topic" | "page") => entries.flatMap((entry) => (entry.type === type ? [entry.id] : []));
	const [sections, topics, pages] = await Promise.all([
		db().section.findMany({ where: { id: { in: idsOf("section") } }, select: { id: true, slug: true, name: true } }),
		db().topic.findMany({ where: { id: { in: idsOf("topic") } }, select: { id: true, slug: true, name: true } }),
		db().page.findMany({
			where: { id: { in: idsOf("page") }, publishedSlug: { not: null } },
			select: { id: true, publishedSlug: true, publishedTitle: true },
		}),
	]);
	dependsOn(...topics.map(({ slug }) => tags.topicName(slug)));
	const found = {
		section: new Map(sections.map(({ id, slug, name }) => [id, { label: name, address: `/${slug}` }])),
		topic: new Map(topics.map(({ id, slug, name }) => [id, { label: name, address: `/topic/${slug}` }])),
		page: new Map(
			pages.map(({ id, publishedSlug, publishedTitle }) => [id, { label: publishedTitle ?? "", address: `/${publishedSlug}` }]),
		),
	};

	return entries.flatMap((entry): MenuLink[] => {
		const own = linkOf(entry, found, site);
		return own ? [{ ...own, label: entry.label || own.label }] : [];
	});
}

type Found = Record<"section" | "topic" | "page", ReadonlyMap<number, MenuLink>>;

function linkOf(entry: MenuEntry, found: Found, site: { language: string }): MenuLink | undefined {
	switch (entry.type) {
		case "section":
		case "topic":
		case "page":
			return found[entry.type].get(entry.id);
		case "builtIn":
			return { label: builtInName(entry.name, site), address: builtIn[entry.name] };
		case "address":
			return { label: entry.label, address: entry.to };
		default:
			return entry satisfies never;
	}
}
