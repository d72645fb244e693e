import { audit } from "#lib/audit/audit.ts";
import { photoIdsOf, readBody } from "#lib/body/body.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { isPhotoGone, type PageRefused, photoGone } from "./commands.ts";
import { pageAddress, pageFaults } from "./page.ts";

/** Puts a page before readers as it was saved last, at its address; an older address leads there. Refused where it is not what its editor saw. */
export async function publishPage(
	input: { id: number; version: number },
	by: Actor,
	now: Date,
): Promise<Result<{ slug: string; change: number }, PageRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const page = await tx.page.findFirst({ where: { id: input.id } });
		if (!page) return refuse({ code: "unknown" as const });
		if (page.version !== input.version) return refuse({ code: "stale" as const, version: page.version, savedAt: page.editedAt });

		const { id, slug, title, description, body } = page;
		const draft = { title, description, body: readBody(body) };
		const faults = pageFaults(draft);
		if (await isPhotoGone(tx, draft)) faults.push({ field: "body", message: photoGone });
		if (faults.length > 0) return refuse({ code: "invalid" as const, fields: faults });

		const live = { publishedSlug: slug, publishedTitle: title, publishedDescription: description, publishedBody: body };
		await tx.page.update({ where: { id }, data: { ...live, publishedAt: page.publishedAt ?? now } });
		await publishPhotos(tx, photoIdsOf(readBody(body)), now);
		await settleAddresses(tx, page.publishedSlug, slug, now);
		await audit(tx, { action: "page.publish", subjectKind: "page", subjectId: id, detail: { name: title } }, by, now);
		return ok({ slug, change: await tell(tx, "page.published", [page.publishedSlug ?? slug, slug], now) });
	});
}

/** Takes a page from readers; the newsroom keeps it. Its address then holds nothing. */
export async function takePageOffline(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const page = await tx.page.findFirst({ where: { id } });
		if (!page) return refuse({ code: "unknown" as const });
		await tx.page.update({
			where: { id },
			data: { publishedAt: null, publishedSlug: null, publishedTitle: null, publishedBody: null, publishedDescription: "" },
		});
		await audit(tx, { action: "page.withdraw", subjectKind: "page", subjectId: id, detail: { name: page.title } }, by, now);
		return ok({ change: await tell(tx, "page.withdrawn", [page.publishedSlug ?? page.slug], now) });
	});
}

/** What stands at an address wins over word of where it went; an old address gets such word. */
async function settleAddresses(tx: Tx, from: string | null, to: string, now: Date): Promise<void> {
	await tx.redirect.deleteMany({ where: { path: pageAddress(to) } });
	if (from === null || from === to) return;
	const [path, url] = [pageAddress(from), pageAddress(to)];
	await tx.redirect.updateMany({ where: { url: path }, data: { url } });
	await tx.redirect.upsert({
		where: { path },
		create: { path, url, createdAt: now },
		update: { url, articleId: null, gone: false, createdAt: now },
	});
}

/** Menus name pages, and stand on every page. */
function tell(tx: Tx, kind: string, slugs: string[], now: Date): Promise<number> {
	return announce(tx, kind, [...slugs.map((slug) => tags.address(pageAddress(slug))), tags.site()], now);
}
