import { writeFile } from "node:fs/promises";
import { keepPhoto, updatePhoto } from "#lib/photos/commands.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { incomingPath } from "#lib/photos/storage/incoming.ts";
import { system } from "#lib/users/role.ts";
import { type Drawing, toJpeg } from "./drawing.ts";
import { must } from "./must.ts";
import type { Edition } from "./telling.ts";

export type { KeptPhoto } from "#lib/photos/photo.ts";

/** Draws every photo of the edition and keeps it as an upload would be. Two at a time: one is drawn while another is written. */
export async function keepPhotos({ photos }: Edition, now: Date, progress: Progress): Promise<Map<string, KeptPhoto>> {
	const waiting = Object.entries(photos);
	const total = waiting.length;
	const kept = new Map<string, KeptPhoto>();

	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [name, drawing] = next;
			kept.set(name, await keep(name, drawing, now));
			progress(kept.size, total, "photos");
		}
	};
	const ends = await Promise.allSettled([work(), work()]); // both, so that nothing goes on after this has failed
	for (const end of ends) if (end.status === "rejected") throw end.reason;
	return kept;
}

type Progress = (done: number, total: number, what: string) => void;

async function keep(name: string, drawing: Drawing, now: Date): Promise<KeptPhoto> {
	const file = await incomingPath();
	await writeFile(file, await toJpeg(drawing));
	const photo = must(await keepPhoto({ file, originalName: `${name}.jpg` }, system, now), name);
	if (!drawing.focal) return photo;

	const [focalX, focalY] = drawing.focal;
	return must(await updatePhoto(photo.id, { focalX, focalY }, system, now), name).photo;
}
