import { notFound } from "next/navigation";
import { PageEditor } from "#components/admin/pages/page-editor.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { getPageForEditing } from "#lib/pages/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite, timeStyle } from "../../time-style.ts";
import { deletePageAction, publishPageAction, takePageOfflineAction } from "../actions.ts";

export const metadata = { title: "Page" };

type Props = { params: Promise<{ id: string }> };

export default async function PagePage({ params }: Props) {
	const actor = await requireActor("manageTaxonomy");
	const [found, site, style] = await Promise.all([getPageForEditing(readId((await params).id) ?? 0), getOwnSite(), timeStyle()]);
	if (found === null) notFound();

	const { page, photos, stories } = found;
	return (
		<>
			<BackLink href="/admin/pages">Pages</BackLink>
			<h1 dir="auto" className="sr-only">
				{page.title || "Page without a title"}
			</h1>
			<PageEditor
				key={page.id}
				page={{ ...page, savedAt: page.editedAt }}
				shown={{ photos, stories }}
				site={{ lang: site.language, dir: site.direction, style }}
				person={actor.id ?? ""}
				actions={{ publish: publishPageAction, takeOffline: takePageOfflineAction, remove: deletePageAction }}
			/>
		</>
	);
}
