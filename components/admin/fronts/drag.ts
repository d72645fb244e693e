import type { DropItem } from "react-aria-components";

/** What a dragged story is to the board's lists. */
export const storyType = "application/x-bureau-story";

/** The story that was dropped; null for anything else. */
export async function draggedStory(item: DropItem): Promise<number | null> {
	if (item.kind !== "text" || !item.types.has(storyType)) return null;
	const id = Number(await item.getText(storyType));

	return Number.isInteger(id) && id > 0 ? id : null;
}
