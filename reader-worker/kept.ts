// What is kept on this device: stories by their addresses, in the order in which they were read, their photos, and the page for when there
// is no connection.
const shelf = "kept";
const most = 10;
export const offlinePage = "/offline";

const pathOf = (request: Request) => new URL(request.url).pathname;
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
const isStory = (path: string) => !/^\/(media|fonts)\//.test(path) && path !== offlinePage;

export async function find(path: string): Promise<Response | undefined> {
	return (await caches.open(shelf)).match(path);
}

/** A photo that is kept, in whatever size. */
export async function findPhoto(path: string): Promise<Response | undefined> {
	const cache = await caches.open(shelf);
	const found = (await cache.keys()).find((key) => pathOf(key).startsWith(folderOf(path)));

	return found && cache.match(found);
}

export async function forget(path: string): Promise<void> {
	await (await caches.open(shelf)).delete(path);
}

/** Leaves nothing on the device. */
export async function forgetAll(): Promise<void> {
	for (const name of await caches.keys()) await caches.delete(name);
}

/** Asks for an address anew and keeps what it answers; lets go of what is gone. */
export async function keep(path: string, cache: RequestCache = "no-cache"): Promise<void> {
	const answer = await fetch(path, { cache });
	if (answer.ok && !answer.redirected) await (await caches.open(shelf)).put(path, answer);
	else if (isGone(answer)) await forget(path);
}

/** Whether what stood at an address was taken down, or moved. */
export function isGone({ status, type, redirected }: Response): boolean {
	return status === 404 || status === 410 || redirected || type === "opaqueredirect";
}

/** Keeps a story that was read with its photo, and no more than ten. */
export async function keepRead(path: string, photo: string): Promise<void> {
	await keep(path);
	if (photo && (await find(path))) await keep(photo, "default");
	const stories = await listStories();
	for (const { path: old } of stories.slice(most)) await forget(old);
	await tidy(stories.slice(0, most));
}

export type KeptStory = { path: string; html: string; at: number };

/** The stories that are kept, the one that was read last first. */
export async function listStories(): Promise<KeptStory[]> {
	const cache = await caches.open(shelf);
	const paths = (await cache.keys()).map(pathOf).filter(isStory).reverse();

	return Promise.all(
		paths.map(async (path) => {
			const answer = await cache.match(path);
			return { path, html: (await answer?.text()) ?? "", at: timeOf(answer) };
		}),
	);
}

/** When an answer was given, in milliseconds. */
export function timeOf(answer: Response | undefined): number {
	return Date.parse(answer?.headers.get("date") ?? "") || 0;
}

/** Puts a story that is kept where the one that was read last stands. */
export async function keepAgain(path: string): Promise<void> {
	const answer = await find(path);
	if (answer) await (await caches.open(shelf)).put(path, answer);
}

/** Lets go of photos that no kept story shows. */
async function tidy(stories: readonly KeptStory[]): Promise<void> {
	const cache = await caches.open(shelf);
	for (const path of (await cache.keys()).map(pathOf))
		if (path.startsWith("/media/") && !stories.some(({ html }) => html.includes(folderOf(path)))) await cache.delete(path);
}
