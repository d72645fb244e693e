import { atomFeed } from "#lib/feeds/atom.ts";
import type { Feed } from "#lib/feeds/feed.ts";
import { jsonFeed } from "#lib/feeds/json-feed.ts";
import { type FeedOf, getFeed, getFeedRedirect } from "#lib/feeds/queries.ts";
import { rssFeed } from "#lib/feeds/rss.ts";
import { answer, nothingHere } from "./answers.ts";

type Format = { type: string; ending: string; write: (feed: Feed) => string };

export const formats = {
	// Not application/rss+xml and application/atom+xml, which browsers save or show as source; feed readers take both.
	rss: { type: "application/xml", ending: "xml", write: rssFeed },
	atom: { type: "application/xml", ending: "atom", write: atomFeed },
	json: { type: "application/feed+json", ending: "json", write: jsonFeed },
} satisfies Record<string, Format>;

/** A route without a part of its address that varies is given no params at all. */
type Context = { params: Promise<{ section?: string; slug?: string } | undefined> };

/** The handler of one page's feed in one format. */
export function feedRoute(kind: FeedOf["kind"], { type, ending, write }: Format) {
	return async (_: Request, { params }: Context): Promise<Response> => {
		const { section, slug } = (await params) ?? {};
		const of: FeedOf = kind === "front" ? { kind } : { kind, slug: section ?? slug ?? "" };
		const feed = await getFeed(of);

		return feed ? answer(write(feed), type, 200, hubLinks(feed, ending)) : elsewhere(await getFeedRedirect(of), ending);
	};
}

function elsewhere(base: string | null, ending: string): Response {
	return base === null ? nothingHere() : new Response(null, { status: 308, headers: { location: `${base}.${ending}` } });
}

/** Where subscribers find the hub, and the address that they subscribe to (WebSub, 4). */
function hubLinks({ hub, base }: Feed, ending: string): string[] {
	return hub ? [`<${hub}>; rel="hub"`, `<${base}.${ending}>; rel="self"`] : [];
}
