import { isPublic } from "#lib/articles/card-queries.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { breakingInput, keptBreaking, whyNotUntil } from "./breaking.ts";

const key = "breaking";
const subject = { subjectKind: "front", subjectId: "breaking" } as const;

/** Raises the banner on every page, at once, in place of one that stands already. It goes by itself when it expires. */
export async function raiseBreaking(input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });
	const parsed = breakingInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });
	const { text, articleId, expiresAt } = parsed.data;
	const whyNot = whyNotUntil(expiresAt, now);
	if (whyNot !== null) return invalidField("expiresAt", whyNot);

	return db().$transaction(async (tx) => {
		if (articleId !== null && (await tx.article.count({ where: { ...isPublic, id: articleId } })) === 0)
			return invalidField("articleId", "This story is not live. Publish it first, or choose another.");

		const value = JSON.stringify({ ...parsed.data, raisedAt: now, raisedBy: by.name });
		await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
		await audit(tx, { action: "breaking.raise", ...subject, detail: { title: text, until: expiresAt } }, by, now);
		return ok({ change: await announce(tx, "breaking.raised", [tags.site()], now) });
	});
}

/** Takes the banner down, at once. `change` is null where none was up. */
export async function takeDownBreaking(by: Actor, now: Date): Promise<Result<{ change: number | null }, { code: "notAllowed" }>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const row = await tx.setting.findFirst({ where: { key } });
		if (!row) return ok({ change: null });
		await tx.setting.delete({ where: { key } });
		const { text } = keptBreaking.parse(JSON.parse(row.value));
		await audit(tx, { action: "breaking.takeDown", ...subject, detail: { title: text } }, by, now);
		return ok({ change: await announce(tx, "breaking.takenDown", [tags.site()], now) });
	});
}
