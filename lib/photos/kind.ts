import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { PhotoRefused } from "./refused.ts";

/** Media type as file-type says it, to the one that is kept and the decoder that must agree. HEIC is decided by trying. */
const accepted: Record<string, { mime: string; decoder: string }> = {
	"image/jpeg": { mime: "image/jpeg", decoder: "jpeg" },
	"image/png": { mime: "image/png", decoder: "png" },
	"image/apng": { mime: "image/png", decoder: "png" },
	"image/webp": { mime: "image/webp", decoder: "webp" },
	"image/gif": { mime: "image/gif", decoder: "gif" },
	"image/avif": { mime: "image/avif", decoder: "heif" },
	"image/heic": { mime: "image/heic", decoder: "heif" },
	"image/heif": { mime: "image/heic", decoder: "heif" },
	"image/heic-sequence": { mime: "image/heic", decoder: "heif" },
	"image/heif-sequence": { mime: "image/heic", decoder: "heif" },
};

export type Kind = { mime: string; decoder: string };

/** What kind of photo a file is, by its bytes and never by its name. */
export async function kindOf(file: string): Promise<Result<Kind, PhotoRefused>> {
	const type = await fileTypeFromFile(file).catch(() => undefined);
	const kind = type && accepted[type.mime];
	if (kind) return ok(kind);

	return refuse({ code: "wrongKind", found: (type && nameOf(type.mime)) ?? textKind(await beginning(file)) });
}

function nameOf(mime: string): string | null {
	const named: Record<string, string> = {
		"application/pdf": "a PDF",
		"image/tiff": "a TIFF file",
		"image/jxl": "a JPEG XL file",
		"image/vnd.adobe.photoshop": "a Photoshop file",
		"application/zip": "a ZIP archive",
	};
	if (named[mime]) return named[mime];
	if (mime.startsWith("video/")) return "a video";
	if (mime.startsWith("audio/")) return "a sound file";
	if (mime.startsWith("image/x-")) return "a raw or special picture format";

	return null;
}

/** What text is, where a person would say it. file-type knows only binary formats. */
function textKind(text: string): string | null {
	if (/<svg[\s>]/i.test(text)) return "an SVG drawing";
	if (/<(!doctype html|html|head|body|script)[\s>]/i.test(text)) return "a web page";

	return null;
}

async function beginning(file: string): Promise<string> {
	const handle = await open(file, "r");
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(2048), 0, 2048, 0);
		return buffer.subarray(0, bytesRead).toString("latin1");
	} finally {
		await handle.close();
	}
}
