/** Which pages depend on which tag. */
export class TagIndex {
	readonly #keys = new Map<string, Set<string>>();

	add(key: string, tags: ReadonlySet<string>): void {
		for (const tag of tags) {
			const keys = this.#keys.get(tag);
			if (keys) keys.add(key);
			else this.#keys.set(tag, new Set([key]));
		}
	}

	remove(key: string, tags: ReadonlySet<string>): void {
		for (const tag of tags) {
			const keys = this.#keys.get(tag);
			keys?.delete(key);
			if (keys?.size === 0) this.#keys.delete(tag);
		}
	}

	/** Every page that depends on one of these; safe to change the index while going through them. */
	keysOf(tags: Iterable<string>): Set<string> {
		const found = new Set<string>();
		for (const tag of tags) for (const key of this.#keys.get(tag) ?? []) found.add(key);

		return found;
	}
}
