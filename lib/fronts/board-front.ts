import type { PhotoFile } from "#lib/photos/photo.ts";
import type { FrontKey } from "./front-key.ts";
import type { Layout } from "./layout.ts";

/** A story as the board names it, live or not. */
export type BoardStory = {
	id: number;
	headline: string;
	section: string;
	lang: string;
	photo: PhotoFile | null;
	/** Where readers find it; null where they do not see it. */
	address: string | null;
};

/** What the rules put into a layout just now, by container; and all stories and photos that the board has to name. */
export type BoardFill = {
	filled: Record<string, number[]>;
	stories: Record<number, BoardStory>;
	photos: Record<number, PhotoFile>;
};

/** When a state goes live by itself. */
export type FrontPlan = { at: Date; number: number };

/** A front as its board opens it. */
export type BoardFront = {
	key: FrontKey;
	name: string;
	/** Where readers find it. */
	address: string;
	version: number;
	layout: Layout;
	/** What readers see; null where nobody has published an arrangement yet. */
	live: Layout | null;
	plan: FrontPlan | null;
	sections: { id: number; name: string; parentId: number | null }[];
	/** Names of the topics that the layout takes stories from. */
	topics: Record<number, string>;
};
