import type { LeftOutCounter } from "./left-out.ts";
import { type CarriedPicture, isPictureFigure, mediaFrom, type Target, withoutCaption, withoutMarks } from "./media.ts";
import { isNote } from "./notes.ts";
import { hasClass, isBlank, isTag, type Piece, styleOf, type Tag, tag } from "./tree.ts";

const unread = new Set([
	...["style", "script", "meta", "link", "title", "head", "base", "template", "noscript", "source", "track", "param", "wbr"],
	...["input", "button", "select", "textarea", "datalist", "colgroup", "col", "xml"],
]);

/** What of pasted pieces a story is to be made of: without hidden parts, deleted text, notes, comments and media that it cannot hold. */
export class Pruner {
	readonly pictures: CarriedPicture[] = [];
	readonly #target: Target;
	readonly #leftOut: LeftOutCounter;

	constructor(target: Target, leftOut: LeftOutCounter) {
		this.#target = target;
		this.#leftOut = leftOut;
	}

	prune(pieces: readonly Piece[]): Piece[] {
		return pieces.flatMap((piece) => (isTag(piece) ? this.#pruneTag(piece) : [withoutMarks(piece)]));
	}

	#pruneTag(piece: Tag): Piece[] {
		if (unread.has(piece.tag) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(styleOf(piece))) return [];
		if (piece.tag === "br") return hasClass(piece, /^Apple-interchange-newline$/) ? [] : [tag("br", [])];
		if (hasClass(piece, /^c-mrkdwn__br$/)) return [tag("br", []), tag("br", [])]; // Slack's end of a paragraph
		if (isDeleted(piece)) {
			if (!isBlank(piece)) this.#leftOut.add("deletion");
			return [];
		}
		if (isNote(piece, this.#leftOut)) return [];
		const media = mediaFrom(piece, this.#target, this.pictures, this.#leftOut);
		if (media) return media;

		return [{ ...piece, inside: this.prune(isPictureFigure(piece) ? withoutCaption(piece) : piece.inside) }];
	}
}

function isDeleted(piece: Tag): boolean {
	return /^(del|s|strike)$/.test(piece.tag) || /text-decoration(-line)?\s*:[^;]*line-through/i.test(styleOf(piece));
}
