import { find, findPhoto, forget, isGone, keepRead, offlinePage } from "./kept.ts";
import { keepOfflinePage, refresh } from "./refresh.ts";
import type { Fetching, Scope } from "./scope.ts";
import { writeKeptStory, writeOfflinePage } from "./words.ts";

// The network always comes first: what is kept is shown only where there is no answer at all. Nothing of the newsroom's, and no
// interface for programs, passes here.
const scope = self as unknown as Scope;

scope.addEventListener("install", (event) => event.waitUntil(Promise.all([keepOfflinePage(), scope.skipWaiting()])));
scope.addEventListener("activate", (event) =>
	// Navigation preload stays on in browsers where an older worker turned it on. Where it fails, Firefox shows
	// its own error page, whatever the worker answers (GoogleChrome/workbox#3134).
	event.waitUntil(Promise.all([scope.clients.claim(), scope.registration.navigationPreload?.disable()])),
);

scope.addEventListener("message", (event) => {
	const { read, photo } = event.data as { read: string; photo: string };
	event.waitUntil(keepRead(read, photo));
});

scope.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== "GET" || origin !== scope.location.origin || /^\/(admin|api)(\/|$)/.test(pathname)) return;
	if (request.mode === "navigate") event.respondWith(navigate(event, pathname, search === ""));
	else if (/^\/media\/photos\//.test(pathname)) event.respondWith(fetch(request).catch((away) => orThrow(findPhoto(pathname), away)));
	else if (/^\/fonts\//.test(pathname)) event.respondWith(fetch(request).catch((away) => orThrow(find(pathname), away)));
});

async function navigate(event: Fetching, path: string, isPlain: boolean): Promise<Response> {
	let answer: Response;
	try {
		// A navigation back may be answered from the browser's own cache, however old that is: not here.
		answer = await fetch(event.request, { cache: "no-cache" });
	} catch (away) {
		const kept = path === offlinePage ? undefined : await find(path);
		return kept ? writeKeptStory(kept) : writeOfflinePage(await orThrow(find(offlinePage), away));
	}

	if (isPlain && isGone(answer)) event.waitUntil(forget(path));
	event.waitUntil(refresh(scope.location.pathname, scope.registration));
	return path === offlinePage && answer.ok ? writeOfflinePage(answer) : answer;
}

async function orThrow(found: Promise<Response | undefined>, away: unknown): Promise<Response> {
	const answer = await found;
	if (!answer) throw away;

	return answer;
}
