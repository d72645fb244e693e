import type { StoryList } from "#lib/articles/article.ts";
import { listSection, listTopic } from "#lib/articles/list-queries.ts";
import { db } from "#lib/db/client.ts";
import { getLayoutForPreview } from "./board-queries.ts";
import { showLayout } from "./compose-queries.ts";
import { type Front, storiesOf } from "./front.ts";
import type { FrontKey } from "./front-key.ts";
import { loadFront } from "./load-queries.ts";

/** A front as readers would see it if one of its states were live now; with the list that it stands above, if any. */
export type FrontPreview = { name: string; address: string; front: Front; list: StoryList | null; labels: boolean };

/** The draft of a front, or the state with this number, for its preview. Null where there is none. */
export async function getFrontPreview(key: FrontKey, number: number | null, now: Date): Promise<FrontPreview | null> {
	const loaded = await loadFront(db(), key);
	const layout = await getLayoutForPreview(key, number);
	if (!loaded || !layout) return null;

	const { name, address, place } = loaded;
	const front = await showLayout(layout, now);
	const shown = storiesOf(front).map(({ id }) => id);
	const slug = address.split("/").at(-1) ?? "";
	const lists = {
		home: () => null,
		section: () => listSection(slug, undefined, undefined, shown),
		topic: () => listTopic(slug, undefined, undefined, shown),
	};
	return { name, address, front, list: await lists[place.kind](), labels: place.kind === "topic" };
}
