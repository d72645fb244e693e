/** HTML as plain data, so that the rules of pasting need no browser: a text, or an element with what it holds. */
export type Piece = string | Tag;
export type Tag = { tag: string; attributes: Readonly<Record<string, string>>; inside: readonly Piece[] };

/** Reads HTML into the body that it makes. */
export type ParseHtml = (html: string) => Tag;

export function tag(name: string, inside: readonly Piece[], attributes: Tag["attributes"] = {}): Tag {
	return { tag: name, attributes, inside };
}

export function isTag(piece: Piece | undefined): piece is Tag {
	return typeof piece === "object";
}

export function styleOf({ attributes }: Tag): string {
	return attributes.style ?? "";
}

export function hasClass({ attributes }: Tag, name: RegExp): boolean {
	return (attributes.class ?? "").split(/\s+/).some((each) => name.test(each));
}

export function textOf(piece: Piece): string {
	return isTag(piece) ? piece.inside.map(textOf).join("") : piece;
}

/** Whether there is nothing to read. */
export function isBlank(piece: Piece): boolean {
	return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(textOf(piece));
}

/** The first element inside, in the order of the page, for which a test holds. */
export function find(within: Tag, test: (tag: Tag) => boolean): Tag | undefined {
	for (const piece of within.inside) {
		if (!isTag(piece)) continue;
		const found = test(piece) ? piece : find(piece, test);
		if (found) return found;
	}
	return undefined;
}

/** Every element inside for which a test holds. */
export function findAll(within: Tag, test: (tag: Tag) => boolean): Tag[] {
	return within.inside.filter(isTag).flatMap((each) => [...(test(each) ? [each] : []), ...findAll(each, test)]);
}

/** Reads HTML with the browser's own parser, which loads and runs nothing. */
export function parseInBrowser(html: string): Tag {
	return fromElement(new DOMParser().parseFromString(html, "text/html").body);
}

function fromElement(element: Element): Tag {
	const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
	const inside = [...element.childNodes].flatMap((child): Piece[] => {
		if (child instanceof Element) return [fromElement(child)];
		return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ""] : [];
	});

	return { tag: element.localName, attributes, inside };
}
