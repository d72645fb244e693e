import { z } from "zod";
import { toast } from "#components/ui/toast.tsx";
import { onePhotoJson } from "#lib/photos/photo-json.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { lostWords, parsed, refusalWords } from "./answers.ts";
import type { UploadedPhoto } from "./upload-queue.ts";

/** Why a photo was not kept, in words for the editor. */
export type UploadRefused = { message: string };

/**
 * Sends one file and gives the photo that it is kept as; where the library had the same file before, that photo.
 * `onProgress` hears fractions of 1; at 1 all is sent, and the server looks at it. Never throws: what went wrong is in the answer.
 */
export async function uploadPhoto(
	file: File,
	onProgress: (fraction: number) => void = () => {},
	signal?: AbortSignal,
): Promise<Result<UploadedPhoto, UploadRefused>> {
	const early = await refusedEarly(file);
	if (early !== null) return refuse({ message: early });

	const { status, body } = await send(file, onProgress, signal);
	const answer = status === 200 || status === 201 ? onePhotoJson.safeParse(parsed(body)) : null;
	if (answer?.success) {
		if (answer.data.notice) toast(`${file.name}: ${answer.data.notice}`);
		return ok({ ...answer.data.photo, wasThere: status === 200 });
	}

	if (signal?.aborted) return refuse({ message: "The upload was stopped." });
	return refuse({ message: status === 0 && !(await canBeRead(file)) ? changedWords : refusalWords(status, body) });
}

/** The same for a photo that goes into a story at once: tells the editor where the library had it, since its words are then the library's. */
export async function uploadIntoStory(file: File, onProgress?: (fraction: number) => void): Promise<Result<UploadedPhoto, UploadRefused>> {
	const result = await uploadPhoto(file, onProgress);
	if (result.ok && result.value.wasThere) toast(`${file.name}: already in the library. Its caption and credit come from there.`);

	return result;
}

const changedWords = "This file was moved or changed after it was chosen. Choose it again.";

/** A browser reads the file while it sends it, and gives no reason where it cannot. */
async function canBeRead(file: File): Promise<boolean> {
	return file
		.slice(0, 1)
		.arrayBuffer()
		.then(
			() => true,
			() => false,
		);
}

/** What can be said before a byte is sent. */
async function refusedEarly(file: File): Promise<string | null> {
	if (file.size === 0) return "This file is empty. Choose another.";
	const limit = await limitOfSite();
	if (typeof limit === "string") return limit;
	if (file.size <= limit) return null;

	return `This file has ${megabytes(file.size, Math.ceil)} MB; up to ${megabytes(limit, Math.floor)} MB can be uploaded. Export a smaller copy and send that.`;
}

let known: number | null = null;

/** The largest file in bytes, asked for once; or words where it cannot be asked for. */
async function limitOfSite(): Promise<number | string> {
	if (known !== null) return known;
	try {
		const response = await fetch("/api/photos/limit", { cache: "no-store" });
		const body = await response.text();
		if (!response.ok) return refusalWords(response.status, body);
		known = z.object({ bytes: z.number() }).parse(parsed(body)).bytes;
		return known;
	} catch {
		return lostWords;
	}
}

function send(
	file: File,
	onProgress: (fraction: number) => void,
	signal: AbortSignal | undefined,
): Promise<{ status: number; body: string }> {
	// fetch cannot tell how much has been sent
	const request = new XMLHttpRequest();
	request.open("POST", `/api/photos?${new URLSearchParams({ name: file.name })}`);
	request.setRequestHeader("content-type", "application/octet-stream");
	request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
	signal?.addEventListener("abort", () => request.abort(), { once: true });

	return new Promise((resolve) => {
		const end = () => resolve({ status: request.status, body: request.responseText });
		for (const event of ["load", "error", "abort", "timeout"] as const) request.addEventListener(event, end);
		if (signal?.aborted) end();
		else request.send(file);
	});
}

function megabytes(bytes: number, round: (value: number) => number): number {
	return round((bytes / (1024 * 1024)) * 10) / 10;
}
