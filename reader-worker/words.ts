import { find, type KeptStory, listStories, offlinePage, timeOf } from "./kept.ts";

// Everything that is said comes from the offline page, which the server writes in the paper's language.

/** The page for when there is no connection, with the stories that can be read all the same. */
export async function writeOfflinePage(page: Response): Promise<Response> {
	const stories = (await listStories()).map(lineOf).join("");
	const html = await page.text();
	const list = /(<ul\b[^>]*\bdata-note\b[^>]*>).*?(?=<\/ul>)/s;

	return rewritten(page, stories === "" ? html : html.replace(list, (_, open: string) => open + stories));
}

/** A kept story that says that it is one, and of when. */
export async function writeKeptStory(story: Response): Promise<Response> {
	const page = (await (await find(offlinePage))?.text()) ?? "";
	const [, note = ""] = /data-note="([^"]*)"/.exec(page) ?? [];
	const [, language] = /<html lang="([^"]*)"/.exec(page) ?? [];
	const time = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(timeOf(story));
	const said = `<p role="status" style="padding:.6rem 0;font:600 .9375rem var(--sans)">${note.replace("{time}", time)}</p>`;
	const html = await story.text();

	return rewritten(
		story,
		html.replace(/<main\b[^>]*>/, (main) => main + said),
	);
}

/** A headline as it stands on its own page, in its language. */
function lineOf({ path, html }: KeptStory): string {
	const [, attributes = "", inside = ""] = /<article class="story"([^>]*)>(.*?)<\/h1>/s.exec(html) ?? [];
	const headline = inside.slice(inside.lastIndexOf("<h1")).replace(/<[^>]*>/g, "");

	return headline && `<li${attributes}><a href="${path}">${headline}</a></li>`;
}

function rewritten(answer: Response, html: string): Response {
	const headers = new Headers(answer.headers);
	for (const name of ["content-encoding", "content-length"]) headers.delete(name); // the text is not packed any more

	return new Response(html, { headers });
}
