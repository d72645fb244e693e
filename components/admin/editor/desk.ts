import type { StoryCard } from "#lib/articles/article.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Result } from "#lib/result.ts";

/** A photo as the newsroom keeps it, with the words that a story begins from. */
export type KeptPhoto = PhotoFile & Partial<{ caption: string; credit: string; alt: string }>;

/** What an upload says when it fails: words for the editor. */
export type UploadRefusal = { message: string };

/** What the editor asks of the page around it. */
export type Desk = {
	/** Keeps one image file. `progress` may be called with a fraction of 1. */
	uploadPhoto: (file: File, progress: (fraction: number) => void) => Promise<Result<KeptPhoto, UploadRefusal>>;
	/** Lets the editor choose from the photos already kept; null where nothing was chosen. */
	choosePhoto: () => Promise<KeptPhoto | null>;
	/** Lets the editor choose several of them, in the order in which they are to stand; none where nothing was chosen. */
	choosePhotos: () => Promise<readonly KeptPhoto[]>;
	/** Stories for an Also Read card. */
	searchStories: (query: string) => Promise<StoryCard[]>;
};

/** What the desk has shown so far, by id. */
export type Known = { photos: Readonly<Record<number, PhotoFile>>; stories: Readonly<Record<number, StoryCard>> };
