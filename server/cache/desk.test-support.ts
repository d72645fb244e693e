import { type Page, PageCache } from "./page-cache.ts";

type TestPage = Page & { text: string };
export type Admit = (render: () => Promise<TestPage>, lane: "first" | "other") => Promise<TestPage>;

/** A cache over renderings that end when the test says so. */
export function desk({ main = 1000, tail = 100, admit }: { main?: number; tail?: number; admit?: Admit } = {}) {
	let now = 0;
	const asked: { key: string; end: (page?: Partial<TestPage>) => Promise<void>; fail: () => Promise<void> }[] = [];
	const cache = new PageCache<TestPage>({
		...(admit ? { admit } : {}),
		render: (key) => {
			const { promise, resolve, reject } = Promise.withResolvers<TestPage>();
			const settled = () => promise.then(flush, flush);
			asked.push({
				key,
				end: (page = {}) => {
					resolve({ text: key, tags: new Set([key]), bytes: 10, rightUntil: null, share: "main", ...page });
					return settled();
				},
				fail: () => {
					reject(new Error("no database"));
					return settled();
				},
			});
			return promise;
		},
		now: () => now,
		limits: { main, tail },
		failed: () => {},
	});
	const render = async (key: string, page: Partial<TestPage> = {}) => {
		const answer = cache.get(key);
		await asked.at(-1)?.end(page);
		return answer;
	};

	return { cache, asked, render, pass: (milliseconds: number) => (now += milliseconds) };
}

export const flush = () => new Promise<void>((resolve) => setImmediate(resolve));
export const tags = (...names: string[]) => ({ tags: new Set(names), drops: new Set<string>() });
export const drops = (...names: string[]) => ({ tags: new Set<string>(), drops: new Set(names) });
