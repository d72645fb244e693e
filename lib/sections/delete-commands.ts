import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { listFrontsFilledBy } from "#lib/fronts/filled-by-queries.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { StillUsed } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { whySectionStays } from "./section.ts";
import { countedIn, sectionUse } from "./use-queries.ts";

/** Deletes a section that nothing stands in, and that fills no front but its own, which goes with it. Its address then holds nothing. */
export async function deleteSection(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, StillUsed>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const section = await tx.section.findFirst({ where: { id }, include: { _count: { select: sectionUse } } });
		if (!section) return refuse({ code: "unknown" as const });
		const fronts = await listFrontsFilledBy(tx, { by: "section", sectionId: id });
		const why = whySectionStays({ ...countedIn(section._count), fronts });
		if (why !== null) return refuse({ code: "inUse" as const, why });

		await tx.section.delete({ where: { id } });
		await audit(tx, { action: "section.delete", subjectKind: "section", subjectId: id, detail: { name: section.name } }, by, now);
		return ok({ change: await announce(tx, "section.deleted", [tags.site(), tags.section(section.slug)], now) });
	});
}
