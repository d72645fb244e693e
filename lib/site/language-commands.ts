import { setImmediate } from "node:timers/promises";
import { db, type Tx } from "#lib/db/client.ts";

/** As many revisions as are written at once, so that nobody waits for the rest. */
const slice = 200;

/** Whether two tags mean one written language, in whatever country. */
export function isOneLanguage(one: string, other: string): boolean {
	const [own, its] = [one, other].map((tag) => new Intl.Locale(tag).maximize());

	return own?.language === its?.language && own?.script === its?.script;
}

/**
 * Writes the site's language into every revision that names none, a few at a time. While the site keeps its language this changes nothing
 * for readers, so it is done before the site gets another, and may be done again where it was broken off.
 */
export async function labelStories(language: string): Promise<void> {
	for (let last = 0; ; ) {
		const rows = await db().revision.findMany({
			where: { id: { gt: last }, lang: "" },
			orderBy: { id: "asc" },
			take: slice,
			select: { id: true },
		});
		const newest = rows.at(-1);
		if (!newest) return;

		await db().revision.updateMany({ where: { id: { gt: last, lte: newest.id }, lang: "" }, data: { lang: language } });
		last = newest.id;
		await setImmediate();
	}
}

/** The same for what was saved meanwhile, in the transaction that changes the language. */
export async function labelRemaining(tx: Tx, language: string): Promise<void> {
	await tx.revision.updateMany({ where: { lang: "" }, data: { lang: language } });
}
