import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { KeptPhoto } from "./photo.ts";

/** Columns of a photo as the newsroom keeps it. */
export const keptColumns = {
	id: true,
	hash: true,
	width: true,
	height: true,
	focalX: true,
	focalY: true,
	colour: true,
	caption: true,
	credit: true,
	alt: true,
	copyright: true,
	place: true,
	takenAt: true,
	originalName: true,
	mime: true,
	bytes: true,
	uploadedById: true,
	createdAt: true,
} satisfies Prisma.PhotoSelect & Record<keyof KeptPhoto, true>;
