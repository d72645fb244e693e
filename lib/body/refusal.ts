import type { z } from "zod";

/** Why a body was refused, in words for the editor who has to mend it. */
export type BodyRefusal = {
	code: "tooLarge" | "tooManyElements" | "tooDeep" | "malformed" | "unknownElement" | "badAttribute";
	message: string;
	/** Which top-level element is wrong, counted from 0; null where it is the whole. */
	element: number | null;
};

const names: Record<string, string> = {
	paragraph: "the paragraph",
	heading: "the subheading",
	bulletList: "the bulleted list",
	orderedList: "the numbered list",
	blockquote: "the quotation",
	pullQuote: "the pull quote",
	keyPoints: "the key points",
	photo: "the photo",
	gallery: "the gallery",
	embed: "the link card",
	storyLink: "the Also Read card",
	factBox: "the fact box",
	table: "the table",
	horizontalRule: "the divider",
};

/** The first thing wrong, and where it is. */
export function refusalOf(error: z.ZodError, json: unknown): BodyRefusal {
	const issue = error.issues[0];
	const [top, index] = issue?.path ?? [];
	if (!issue || top !== "content" || typeof index !== "number") {
		return { code: "malformed", message: "This is not the body of a story. Reload the page and try again.", element: null };
	}

	const code = codeOf(issue);
	return { code, message: `In ${placeOf(json, index)}: ${reasonOf(issue, code)}`, element: index };
}

function codeOf(issue: z.core.$ZodIssue): BodyRefusal["code"] {
	if (issue.code === "invalid_union") return "unknownElement";

	return issue.path.includes("attrs") ? "badAttribute" : "malformed";
}

function reasonOf(issue: z.core.$ZodIssue, code: BodyRefusal["code"]): string {
	if (code === "unknownElement") return "there is something that stories cannot hold here. Delete it and type it again.";
	// Our own words end with a full stop; zod's, which speak of types, do not.
	if (issue.message.endsWith(".")) return issue.message;

	return code === "badAttribute"
		? `its ${String(issue.path.at(-1))} is missing or wrong. Remove this element and insert it again.`
		: "its contents are damaged. Remove it and insert it again.";
}

function placeOf(json: unknown, index: number): string {
	const element = at(at(json, "content"), index);
	const name = names[String(at(element, "type"))] ?? "the element";
	const words = firstWords(element);

	return words === "" ? `${name} (number ${index + 1})` : `${name} that begins “${words}”`;
}

function firstWords(node: unknown): string {
	let inside = node;
	while (at(inside, "type") !== "text" && at(inside, "content") !== undefined) inside = at(at(inside, "content"), 0);
	const text = at(inside, "text");

	return typeof text === "string" ? text.trim().slice(0, 40) : "";
}

function at(value: unknown, key: string | number): unknown {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
