const prefix = "bureau.page.";

/** Tells this browser's other pages that one is open, until the function it gives back is called, or the page is gone. */
export function holdPage(pageId: string): () => void {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	void locks()?.request(prefix + pageId, () => held);

	return () => release();
}

/** Waits until a page is gone. Where the browser cannot tell (a site without https), it counts as gone. */
export async function whenGone(pageId: string, signal: AbortSignal): Promise<boolean> {
	try {
		await locks()?.request(prefix + pageId, { signal }, () => {});
		return !signal.aborted;
	} catch {
		return false; // nobody waits any more
	}
}

/** A name that no other page has, also where the site has no https. */
export function newPageId(): string {
	return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("");
}

function locks(): LockManager | undefined {
	return (navigator as Partial<Navigator>).locks;
}
