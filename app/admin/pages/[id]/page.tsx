import { notFound } from "next/navigation";
import { PageEditor } from "#components/admin/pages/page-editor.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { getPageForEditing } from "#lib/pages/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite } from "../../time-style.ts";
import { deletePageAction, savePageAction, takePageOfflineAction } from "../actions.ts";

export const metadata = { title: "Page" };

type Props = { params: Promise<{ id: string }> };

export default async function PagePage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const [found, site] = await Promise.all([getPageForEditing(readId((await params).id) ?? 0), getOwnSite()]);
	if (found === null) notFound();

	const { page, photos, stories } = found;
	return (
		<>
			<BackLink href="/admin/pages">Pages</BackLink>
			<h1 dir="auto" className="sr-only">
				{page.title}
			</h1>
			<PageEditor
				key={page.id}
				page={{ id: page.id, version: page.version, draft: page.draft, isLive: page.publishedAt !== null, hasChanges: page.hasChanges }}
				shown={{ photos, stories }}
				site={{ lang: site.language, dir: site.direction }}
				actions={{ save: savePageAction, takeOffline: takePageOfflineAction, remove: deletePageAction }}
			/>
		</>
	);
}
