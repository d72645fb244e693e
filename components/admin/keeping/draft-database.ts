import {
	fromHasty,
	fromStored,
	isStale,
	type LocalDraft,
	type LocalDrafts,
	toStored,
	type Whole,
} from "#lib/articles/autosave/local-drafts.ts";

const name = "bureau-drafts";
const store = "drafts";
const hastyPrefix = "bureau.copy.";

let opening: Promise<IDBDatabase> | null = null;

/** The browser's database of drafts; rejects where it has none. Opened once, and again after it was closed or failed. */
function database(): Promise<IDBDatabase> {
	opening ??= new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(store);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const found = request.result;
			found.onversionchange = () => found.close();
			found.onclose = () => {
				opening = null;
			};
			resolve(found);
		};
	}).catch((error: unknown) => {
		opening = null;
		throw error;
	});

	return opening;
}

/** Does something in one transaction; resolves once the browser has written it to disk. */
async function write(act: (drafts: IDBObjectStore) => void): Promise<void> {
	const found = await database();
	await new Promise<void>((resolve, reject) => {
		const transaction = found.transaction(store, "readwrite", { durability: "strict" });
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
		act(transaction.objectStore(store));
		transaction.commit();
	});
}

async function readAll(range: IDBKeyRange): Promise<unknown[]> {
	const found = await database();

	return new Promise((resolve, reject) => {
		const request = found.transaction(store).objectStore(store).getAll(range);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** One person's drafts of one story in this browser's IndexedDB; what is kept in haste goes through its localStorage. */
export function openLocalDrafts({ storyId, personId }: { storyId: number | string; personId: string }): LocalDrafts {
	const prefix = `${personId}.${storyId}.`;
	const hasty = (id: string) => `${hastyPrefix}${prefix}${id}`;
	const wholes = new Map<string, Whole>();
	let removals = 0;

	const put = async (draft: LocalDraft): Promise<void> => {
		const { record, whole } = toStored(draft, wholes.get(draft.id));
		const key = prefix + draft.id;
		const before = removals;
		wholes.delete(draft.id); // until it is on disk nothing can be told against it
		await write((drafts) => {
			drafts.put(record, "text" in record ? key : `${key}~change`);
			if ("text" in record) drafts.delete(`${key}~change`);
		});
		if (removals === before) wholes.set(draft.id, whole);
	};
	const removeAll = (id: string): void => {
		wholes.delete(id);
		removals += 1;
		inStorage((storage) => storage.removeItem(hasty(id)));
		void write((drafts) => {
			drafts.delete(prefix + id);
			drafts.delete(`${prefix + id}~change`);
		}).catch(() => {}); // what cannot be reached cannot hold a draft either
	};
	/** Moves what was kept in haste, or by an older Bureau, into the database. What cannot be moved stays, and is listed. */
	const moveHasty = async (stored: LocalDraft[]): Promise<LocalDraft[]> => {
		const found = hastyKeys(hasty("")).flatMap((key) => {
			const draft = fromHasty(inStorage((storage) => storage.getItem(key)) ?? null);
			return draft ? [{ key, draft }] : [];
		});
		for (const { key, draft } of found) {
			const newer = stored.some(({ id, at }) => id === draft.id && at > draft.at);
			const isMoved =
				newer ||
				(await put(draft).then(
					() => true,
					() => false,
				));
			if (isMoved) inStorage((storage) => storage.removeItem(key));
		}
		return found.map(({ draft }) => draft);
	};

	return {
		write: (draft, done) =>
			void put(draft).then(
				() => done(true),
				() => done(false), // full, or forbidden by the person's settings: the page says so
			),
		writeAtOnce: (draft) => inStorage((storage) => storage.setItem(hasty(draft.id), JSON.stringify(draft))),
		remove: removeAll,
		list: async (now) => {
			const range = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
			const stored = await readAll(range()).then(fromStored, () => []);
			const drafts = [...(await moveHasty(stored)), ...stored].sort((one, other) => other.at - one.at);
			const newest = drafts.filter(({ id }, index) => drafts.findIndex((each) => each.id === id) === index);
			for (const draft of newest) if (isStale(draft, now)) removeAll(draft.id);

			return newest.filter((draft) => !isStale(draft, now));
		},
	};
}

function hastyKeys(prefix: string): string[] {
	const all = inStorage((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ""));

	return (all ?? []).filter((key) => key.startsWith(prefix));
}

/** Reaches for the browser's storage where there is room and leave to do so. */
function inStorage<Value>(act: (storage: Storage) => Value): Value | undefined {
	try {
		return act(localStorage);
	} catch {
		return undefined;
	}
}
