import { useState } from "react";
import { z } from "zod";
import type { Keeping } from "#components/admin/keeping/keeping-context.ts";
import { useDraftCopies } from "#components/admin/keeping/use-draft-copies.ts";
import { useDraftKeeper } from "#components/admin/keeping/use-draft-keeper.ts";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { toast } from "#components/ui/toast.tsx";
import { sameDraft } from "#lib/articles/draft.ts";
import { plainText } from "#lib/body/text.ts";
import type { PageDraft } from "#lib/pages/page.ts";
import type { OpenedPage } from "./page-editor.tsx";
import { fetchPage, type NewestPage, onServer, type Shown, sendPage } from "./page-server.ts";

const shape = z.object({ title: z.string(), slug: z.string(), description: z.string(), body: z.object({ type: z.literal("doc") }) });
const isPageShaped = (draft: unknown): draft is PageDraft => shape.safeParse(draft).success;

const fields: Record<keyof PageDraft, string> = { title: "Title", slug: "Address", description: "Description", body: "Text" };

function describe(field: string, draft: PageDraft | null): { name: string; text: string } {
	const key = (Object.keys(fields) as (keyof PageDraft)[]).find((each) => each === field);
	if (!key) return { name: field, text: "" };
	const text = !draft ? "" : key === "body" ? plainText(draft.body) : draft[key];

	return { name: fields[key], text };
}

/** What is being typed on a page's desk: kept as stories are, in the browser first and then on the server. */
export function usePageKeeper(page: OpenedPage, person: string, style: TimeStyle, atFirst: Shown) {
	const [shown, setShown] = useState(atFirst);
	const [opened] = useState(page.draft);
	const { id, version, slug, savedAt } = page;
	const own = useDraftKeeper<PageDraft, NewestPage>({
		subject: `page-${id}`,
		personId: person,
		draft: page.draft,
		onServer: onServer({ version, slug, savedAt: savedAt.getTime() }),
		send: sendPage(id, person, (newest) => setShown(newest.shown)),
		fetchNewest: () => fetchPage(id),
		onNewer: (newest) => {
			setShown(newest.shown);
			toast("This is the newest state, saved meanwhile.");
		},
	});
	const copies = useDraftCopies<PageDraft>(own, {
		isDraft: isPageShaped,
		isSaved: (draft) => sameDraft(draft, opened),
		onRestored: async () => {
			const newest = await fetchPage(id);
			if (newest) setShown(newest.shown);
		},
	});
	const { keeper } = own;

	const keeping: Keeping = {
		what: "page",
		style,
		list: "/admin/pages",
		preview: `/admin/pages/${id}/preview`,
		hasHistory: false,
		keeper,
		resolve: copies.resolve,
		describe: (field, draft) => describe(field, draft as PageDraft | null),
	};
	return {
		keeper,
		copies,
		shown,
		keeping,
		/** What bringing a copy back would change, in words. */
		changesBy: (draft: PageDraft) => {
			const now = keeper.snapshot().draft;
			return (Object.keys(fields) as (keyof PageDraft)[]).flatMap((name) => (sameDraft(draft[name], now[name]) ? [] : [fields[name]]));
		},
	};
}
