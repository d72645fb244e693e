// What the scope of a service worker has, as far as ours needs it; TypeScript's own words for it do not go with those for pages.

export type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
export type Fetching = Extendable & {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
};
export type Told = Extendable & { readonly data: unknown };

type Events = { install: Extendable; activate: Extendable; fetch: Fetching; message: Told };

export type Scope = {
	readonly location: Location;
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): void;
};
