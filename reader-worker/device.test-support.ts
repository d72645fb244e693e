/** A device's caches as a worker sees them, in memory, and a paper that answers what it is told to. */
export class Device {
	/** What the paper answers at each address; nothing for a paper that cannot be reached. */
	paper: Record<string, Response> | null = {};
	/** Addresses that were asked for, in order. */
	asked: string[] = [];
	readonly #shelves = new Map<string, Map<string, Response>>();

	readonly fetch = async (address: string): Promise<Response> => {
		this.asked.push(address);
		const answer = this.paper?.[address];
		if (!answer) throw new TypeError("Failed to fetch");

		return answer.clone();
	};

	readonly caches = {
		open: async (name: string) => {
			const shelf = this.#shelves.get(name) ?? new Map<string, Response>();
			this.#shelves.set(name, shelf);
			return {
				match: async (key: string | Request) => shelf.get(pathOf(key))?.clone(),
				put: async (key: string, answer: Response) => {
					shelf.delete(key); // what is put again is the newest
					shelf.set(key, answer);
				},
				delete: async (key: string) => shelf.delete(key),
				keys: async () => [...shelf.keys()].map((path) => new Request(`http://paper.example${path}`)),
			};
		},
		keys: async () => [...this.#shelves.keys()],
		delete: async (name: string) => this.#shelves.delete(name),
	};
}

function pathOf(key: string | Request): string {
	return typeof key === "string" ? key : new URL(key.url).pathname;
}

/** A story's page, given at a moment. */
export function story(headline: string, at: Date, photo = ""): Response {
	const html = `<html lang="en"><main id="main"><article class="story" lang="ar" dir="rtl"><h1 class="x">${headline}</h1>${photo && `<img src="${photo}">`}</article></main></html>`;

	return new Response(html, { headers: { date: at.toUTCString(), "content-type": "text/html", "content-encoding": "br" } });
}
