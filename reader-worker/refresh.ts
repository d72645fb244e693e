import { find, forgetAll, keep, keepAgain, listStories, offlinePage, timeOf } from "./kept.ts";

const aDay = 86_400_000;

/**
 * Once a day: what does the paper say now without a connection, and what became of the stories that are kept? Where it offers no worker any
 * more, nothing of it stays.
 */
export async function refresh(worker: string, registration: Pick<ServiceWorkerRegistration, "unregister">): Promise<void> {
	const isOld = (at: number) => Date.now() - at > aDay;
	if (!isOld(timeOf(await find(offlinePage)))) return;

	const { status } = await fetch(worker, { method: "HEAD", cache: "no-store" });
	if (status === 404 || status === 410) {
		await forgetAll();
		await registration.unregister();
		return;
	}
	await keepOfflinePage();
	// From the oldest on, so that the order stays.
	for (const { path, at } of (await listStories()).reverse()) await (isOld(at) ? keep(path) : keepAgain(path));
}

/** Keeps the page for when there is no connection, with its typeface. */
export async function keepOfflinePage(): Promise<void> {
	await keep(offlinePage);
	const html = (await (await find(offlinePage))?.text()) ?? "";
	for (const [, font] of html.matchAll(/url\(["']?(\/fonts\/headline[^"')]+)/g)) if (font) await keep(font, "default");
}
