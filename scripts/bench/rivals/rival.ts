/** A server that answers for the same story. */
export type Rival = {
	name: string;
	/** Address of the story. */
	url: string;
	pid: number;
	close: () => Promise<unknown>;
};

/** What a rival serves: the story as the page server sends it. */
export type Story = {
	/** Path of the story, the same on every server. */
	path: string;
	/** Names and values in turn, but for those that a server writes itself. */
	headers: string[];
	/** The document as bytes of brotli. */
	packed: Buffer;
	/** The document as text. */
	html: string;
};
