import type { Readable } from "node:stream";

/** What is known of something kept, without reading it. */
export type Kept = { bytes: number; keptAt: Date };

/** First and last byte, both among what is read, as HTTP counts them. */
export type ByteRange = { first: number; last: number };

/** Where photos lie. A key is a relative path of small letters, digits, dots and slashes, such as "originals/ab/abcd". What a key names never changes. */
export type MediaStore = {
	find(key: string): Promise<Kept | null>;
	/** Reads what `find` has found, or a part of it. */
	read(key: string, range?: ByteRange): Readable;
	/** Takes a local file over. What it answers for survives a loss of power. Where the key is kept already, that stays and the file goes. */
	keep(key: string, file: string): Promise<void>;
	/** Lends a local file with these bytes, only to be read. */
	lend<Value>(key: string, use: (path: string) => Promise<Value>): Promise<Value>;
	remove(key: string): Promise<void>;
	/** Every key that begins with this folder. */
	list(folder: string): AsyncIterable<string>;
};

const pattern = /^[a-z]+(\/[0-9a-z]+)+(\.[a-z]+)?$/;

/** The key, if it is one. Throws where it could lead anywhere else. */
export function checkedKey(key: string): string {
	if (!pattern.test(key)) throw new Error(`Not a key of the media store: ${JSON.stringify(key)}`);

	return key;
}
