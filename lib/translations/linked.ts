import type { Status } from "#lib/articles/article.ts";

/** A story that tells the same in another language, or may come to, as editors see it: its working revision. */
export type LinkedStory = {
	articleId: number;
	headline: string;
	/** BCP 47; empty means the site's language. */
	lang: string;
	status: Status;
};
