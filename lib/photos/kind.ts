import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { ok, type Result, refuse } from "#lib/result.ts";
import { pictureNamed, thingNamed } from "./kind-names.ts";
import { isRawTiff } from "./raw-tiff.ts";
import type { PhotoRefused } from "./refused.ts";

/** What a photo is kept as, the decoder that must agree, and whether its bytes say that it moves. */
export type Kind = { mime: string; decoder: string; moves?: true };

/** By the media type that file-type gives. HEIC is decided by trying. */
const accepted: Record<string, Kind> = {
	"image/jpeg": { mime: "image/jpeg", decoder: "jpeg" },
	"image/png": { mime: "image/png", decoder: "png" },
	"image/apng": { mime: "image/png", decoder: "png", moves: true },
	"image/webp": { mime: "image/webp", decoder: "webp" },
	"image/gif": { mime: "image/gif", decoder: "gif" },
	"image/avif": { mime: "image/avif", decoder: "heif" },
	"image/heic": { mime: "image/heic", decoder: "heif" },
	"image/heif": { mime: "image/heic", decoder: "heif" },
	"image/heic-sequence": { mime: "image/heic", decoder: "heif" },
	"image/heif-sequence": { mime: "image/heic", decoder: "heif" },
	"image/tiff": { mime: "image/tiff", decoder: "tiff" },
};

/** What kind of photo a file is, by its bytes and never by its name. */
export async function kindOf(file: string): Promise<Result<Kind, PhotoRefused>> {
	const type = await fileTypeFromFile(file).catch(() => undefined);
	const head = await beginning(file);
	if (type?.mime === "image/tiff" && isRawTiff(head)) return refuse({ code: "unreadableKind", found: "a raw file of a camera" });
	const kind = type && accepted[type.mime];
	if (kind) return ok(head.toString("latin1", 4, 12) === "ftypavis" ? { ...kind, moves: true } : kind);

	const found = type ? pictureNamed(type) : head.toString("latin1", 0, 4) === "FOVb" ? "a Sigma raw file (X3F)" : null;
	if (found !== null) return refuse({ code: "unreadableKind", found });
	return refuse({ code: "wrongKind", found: (type && thingNamed(type.mime)) ?? textKind(head.toString("latin1", 0, 2048)) });
}

/** What text is, where a person would say it. file-type knows only binary formats. */
function textKind(text: string): string | null {
	if (/<svg[\s>]/i.test(text)) return "an SVG drawing";
	if (/<(!doctype html|html|head|body|script)[\s>]/i.test(text)) return "a web page";

	return null;
}

/** Where the directory of most TIFF files is, too. */
const beginningBytes = 64 * 1024;

async function beginning(file: string): Promise<Buffer> {
	const handle = await open(file, "r");
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
