import { db } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { fold } from "./fold.ts";
import { straight, type Term } from "./query.ts";
import { nearestWord } from "./spelling.ts";
import { hasUnspaced, stemOf } from "./words.ts";

const most = 3000;
const rare = 1;

/** The question with its unknown words changed to known ones that look like them; null where there is nothing to mend. */
export async function mendSpelling(question: string, terms: readonly Term[]): Promise<string | null> {
	let mended = straight(question);
	for (const { words, written, excluded } of terms) {
		if (excluded) continue;
		let piece = written;
		for (const word of words) {
			const meant = await meantBy(fold(word));
			if (meant) piece = replaceWord(piece, word, meant);
		}
		mended = mended.replace(written, piece);
	}

	return mended === straight(question) ? null : mended;
}

/** The word that stands in more stories and looks like this one, which stands in hardly any. */
async function meantBy(word: string): Promise<string | null> {
	if (word.length < 3 || /\d/.test(word) || hasUnspaced(word)) return null;
	const known = await db().word.aggregate({ where: { stem: stemOf(word) }, _sum: { stories: true } });
	if ((known._sum.stories ?? 0) > rare) return null;

	const begins = [...new Set([word.charAt(0), word.charAt(1)])];
	const found = await Promise.all(begins.map((letter) => wordsLike(letter, word.length)));
	return nearestWord(word, found.flat());
}

/** Words that begin with a letter and are about as long, the commonest first. */
function wordsLike(letter: string, length: number) {
	const after = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);

	return db().$queryRaw<{ word: string; stories: number }[]>(Prisma.sql`SELECT "word", "stories" FROM "Word"
		WHERE "word" >= ${letter} AND "word" < ${after} AND length("word") BETWEEN ${length - 2} AND ${length + 2} AND "stories" > ${rare}
		ORDER BY "stories" DESC LIMIT ${most}`);
}

function replaceWord(piece: string, word: string, meant: string): string {
	const at = piece.toLocaleLowerCase().indexOf(word);

	return at < 0 ? piece : piece.slice(0, at) + meant + piece.slice(at + word.length);
}
