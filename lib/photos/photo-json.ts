import { z } from "zod";
import type { KeptPhoto } from "./photo.ts";

/** A kept photo as /api/photos sends it. */
export const photoJson: z.ZodType<KeptPhoto> = z.object({
	id: z.number(),
	hash: z.string(),
	width: z.number(),
	height: z.number(),
	focalX: z.number(),
	focalY: z.number(),
	colour: z.string(),
	caption: z.string(),
	credit: z.string(),
	alt: z.string(),
	copyright: z.string(),
	place: z.string(),
	takenAt: z.coerce.date().nullable(),
	originalName: z.string(),
	mime: z.string(),
	bytes: z.number(),
	uploadedById: z.string().nullable(),
	createdAt: z.coerce.date(),
});

/** An answer with one photo; `notice` is what the editor should know about it. */
export const onePhotoJson = z.object({ photo: photoJson, notice: z.string().optional() });

/** An answer with a page of photos. */
export const photoListJson = z.object({ photos: z.array(photoJson), older: z.string().nullable() });

/** An answer that says no, in words for the editor; `fields` where some field can mend it. */
export const refusalJson = z.object({
	error: z.object({ message: z.string() }),
	fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
