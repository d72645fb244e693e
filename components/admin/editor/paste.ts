/** What a Word paragraph's style and its text say about the list that it stands in; null where it is no list. */
export function wordListOf(style: string, text: string): { level: number; isOrdered: boolean } | null {
	const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style)?.[1];
	if (level === undefined && !/^\s*[·•▪◦§o]\s{2,}/u.test(text.replaceAll("\u00a0", " "))) return null;

	return { level: Number(level ?? 1), isOrdered: /^\s*(\d+|[a-z]{1,3}|[ivx]+)[.)]/i.test(text) };
}

/** The text of a Word list's paragraph without the bullet or number that Word typed into it. */
export function withoutMarker(text: string): string {
	return text.replace(/^[\s\u00a0]*([·•▪◦§o]|(\d+|[a-z]{1,3}|[ivx]+)[.)])[\s\u00a0]+/iu, "");
}

/** The address behind one that Google Docs or a mail program has wrapped. */
export function unwrapped(href: string): string {
	if (!URL.canParse(href)) return href;
	const url = new URL(href);
	const isGoogle = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url";
	const isSafeLinks = url.hostname.endsWith(".safelinks.protection.outlook.com");

	return (isGoogle && (url.searchParams.get("q") ?? url.searchParams.get("url"))) || (isSafeLinks && url.searchParams.get("url")) || href;
}

/** Pasted HTML in the shapes that a story has. What is left over the schema drops. */
export function cleanPaste(html: string): string {
	const page = new DOMParser().parseFromString(html, "text/html");

	for (const unwanted of page.querySelectorAll("style, script, meta, link, title, img, svg, iframe, object, o\\:p:empty"))
		unwanted.remove();
	joinWordLists(page);
	for (const heading of page.querySelectorAll("h1, h4, h5, h6")) rename(heading, heading.tagName === "H1" ? "h2" : "h3");
	for (const anchor of page.querySelectorAll("a[href]")) anchor.setAttribute("href", unwrapped(anchor.getAttribute("href") ?? ""));
	// Google Docs puts everything into one <b> that means nothing.
	for (const wrapper of page.querySelectorAll("b[id^='docs-internal-guid']")) wrapper.replaceWith(...wrapper.childNodes);
	for (const line of page.querySelectorAll("br.Apple-interchange-newline, body > br")) line.remove();
	for (const paragraph of page.querySelectorAll("p")) if (isBlank(paragraph)) paragraph.remove();

	return page.body.innerHTML;
}

function isBlank(element: Element): boolean {
	return /^[\s\u00a0]*$/.test(element.textContent ?? "") && element.querySelector("[data-element]") === null;
}

function rename(element: Element, tag: string): Element {
	const renamed = element.ownerDocument.createElement(tag);
	renamed.append(...element.childNodes);
	element.replaceWith(renamed);

	return renamed;
}

function joinWordLists(page: Document): void {
	for (const paragraph of page.querySelectorAll("p")) {
		const list = wordListOf(paragraph.getAttribute("style") ?? "", paragraph.textContent ?? "");
		if (!list) continue;

		dropMarker(paragraph);
		const item = page.createElement("li");
		const before = paragraph.previousElementSibling;
		const tag = list.isOrdered ? "OL" : "UL";
		const target = before?.tagName === tag && before.hasAttribute("data-word") ? before : page.createElement(tag);
		if (target !== before) paragraph.before(target);
		target.setAttribute("data-word", "");
		target.append(item);
		item.append(paragraph);
	}
}

function dropMarker(paragraph: Element): void {
	const typed = paragraph.querySelector("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]");
	if (typed) {
		typed.remove();
		return;
	}

	const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	const first = walker.nextNode();
	if (first) first.nodeValue = withoutMarker(first.nodeValue ?? "");
}
