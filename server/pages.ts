import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { tags } from "#lib/changes/tags.ts";
import type { CdnTags } from "#lib/environment.ts";
import { apologise, learnLanguage } from "./apology.ts";
import { type Address, AddressReader } from "./cache/address.ts";
import { type Answer, PageCache } from "./cache/page-cache.ts";
import type { Purge } from "./cache/purges.ts";
import { type FinishedPage, finish } from "./finished-page.ts";
import { Gate, GateFull } from "./gate.ts";
import { choiceCookie, editionOf, isPage, keyOf, readKey } from "./lite/edition.ts";
import { log } from "./log.ts";
import { documentParts } from "./parts.ts";
import { barePolicy } from "./policy.ts";
import { redirect } from "./redirect.ts";
import { type RenderFailed, renderPage } from "./render.ts";
import { type From, sendPage } from "./send-page.ts";
import { Tightener } from "./tightener.ts";

type Options = {
	handle: RequestListener;
	/** The site's host and port, as pages are to know it. */
	host: string;
	/** Whether readers come by https. */
	isSecure: boolean;
	/** Headers of every answer, names and values in turn. */
	common: readonly string[];
	/** The header in which the CDN in front reads a page's tags; null without one. */
	cdn: CdnTags | null;
	/** Memory for finished pages, in bytes. */
	memory: number;
	/** Whether the database can be asked. */
	answers: () => Promise<boolean>;
};

const bare = ["Content-Security-Policy", barePolicy];

/** Share of the memory for what anybody can make up: addresses that hold nothing, searches, places in lists. */
const tailShare = 1 / 8;
/** A rendering takes 20 ms; one that takes this long is stuck, in milliseconds. */
const renderPatience = 15_000;

/** Readers' pages, as finished documents from memory. */
export class Pages {
	readonly #options: Options;
	readonly #addresses = new AddressReader();
	readonly #cache: PageCache<FinishedPage>;
	readonly #gate = new Gate({ most: 48, mostWaiting: 2000 });
	readonly #tightener = new Tightener((error) => log().warn({ err: error }, "A page could not be packed tighter"));
	/** While nobody tells this process of changes, it cannot know that what it has is the newest. */
	isBlind = false;

	constructor(options: Options) {
		this.#options = options;
		const tail = Math.floor(options.memory * tailShare);
		this.#cache = new PageCache<FinishedPage>({
			render: (key) => this.#make(key),
			admit: (render, lane) => this.#gate.pass(render, lane),
			now: Date.now,
			limits: { main: options.memory - tail, tail },
			failed: (key, error) => log().warn({ url: key, reason: (error as RenderFailed).message }, "A page could not be made"),
		});
	}

	/** How much is kept. */
	get size(): { pages: number; bytes: number } {
		return this.#cache.size;
	}

	purge(purge: Purge): void {
		this.#cache.purge(purge);
		if (purge === "everything" || purge.tags.has(tags.site())) this.learn();
	}

	/** Which language to say in words that nothing can be shown: asked now, while there is somebody to ask. */
	learn(): void {
		learnLanguage().catch((error: unknown) => log().warn({ err: error }, "The paper's language could not be read"));
	}

	/** The change feed is heard again, or no more. */
	setBlind(isBlind: boolean): void {
		if (this.isBlind && !isBlind) this.#cache.hope();
		this.isBlind = isBlind;
	}

	/** Makes the page at this address before anybody asks for it, where it is not kept. Rejects where it cannot be made. */
	async make(target: string): Promise<void> {
		const address = this.#addresses.read(target);
		if (address.kind === "page") await this.#cache.get(address.key);
	}

	/** Answers at once where the page is kept and right, and gives what it sent; null where it did not. */
	serveKept(request: IncomingMessage, response: ServerResponse, requestId: string): { cache: From; bytes: number } | null {
		const address = this.#addresses.recall(request.url ?? "/");
		if (address?.kind !== "page") return null;
		const key = keyFor(address.key, request);
		const page = this.#cache.peek(key);
		if (!page) return null;

		const cache = this.isBlind ? "stale" : "hit";
		const bytes = sendPage(request, response, page, cache, requestId);
		if (this.#tightener.saw(page)) this.#tightener.add(page, () => this.#cache.peek(key) === page);
		return { cache, bytes };
	}

	/** Answers a GET or HEAD for a reader's address. Gives where the page came from; null where it was none. */
	async serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<From | null> {
		const address = this.#addresses.read(request.url ?? "/");
		if (address.kind === "moved") return this.#move(address, response);
		if (address.kind === "chosen") return this.#remember(address, response);

		let answer: Answer<FinishedPage>;
		try {
			answer = await this.#get(keyFor(address.key, request));
		} catch (error) {
			await this.#apologise(response, error);
			return null;
		}
		const from = answer.from === "hit" && this.isBlind ? "stale" : answer.from;
		sendPage(request, response, answer.page, from, requestId);
		return from;
	}

	/** Tries once more what failed while the database answers: it may have been away for just that moment. */
	async #get(key: string): Promise<Answer<FinishedPage>> {
		try {
			return await this.#cache.get(key);
		} catch (error) {
			if (error instanceof GateFull || !(await this.#options.answers())) throw error;
			return this.#cache.get(key);
		}
	}

	async #make(key: string): Promise<FinishedPage> {
		const { handle, host, common, cdn } = this.#options;
		const { address, edition } = readKey(key);
		const options = { handle, host, parts: documentParts, patience: renderPatience, edition };
		const rendered = await renderPage(address, !address.includes("?"), options);

		return finish(rendered, { common, cdn });
	}

	#move({ to }: Extract<Address, { kind: "moved" }>, response: ServerResponse): null {
		redirect(response, 308, to, [...this.#options.common, ...bare, "Cache-Control", "public, max-age=3600"]);
		return null;
	}

	/** Keeps the choice with the reader, and leads to the page's one address. */
	#remember({ edition, to }: Extract<Address, { kind: "chosen" }>, response: ServerResponse): null {
		const { common, isSecure } = this.#options;
		const cookie = ["Set-Cookie", choiceCookie(edition, isSecure)];
		redirect(response, 303, to, [...common, ...bare, ...cookie, "Cache-Control", "private, no-store"]);
		return null;
	}

	/** Nothing kept, and nothing can be made: short words, and when to come back. */
	async #apologise(response: ServerResponse, error: unknown): Promise<void> {
		const isOurs = !(error instanceof GateFull) && (await this.#options.answers());
		const headers = [...this.#options.common, ...bare, "X-Cache", "miss"];
		if (isOurs) apologise(response, 500, "failed", headers);
		else apologise(response, 503, "away", headers);
	}
}

function keyFor(address: string, request: IncomingMessage): string {
	const edition = editionOf(request);

	return edition === "lite" && isPage(address) ? keyOf(address, edition) : address;
}
