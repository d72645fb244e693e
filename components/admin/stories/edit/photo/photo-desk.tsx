"use client";

import { createContext, useContext } from "react";
import type { Desk } from "#components/admin/editor/desk.ts";
import { refuse } from "#lib/result.ts";

export type PhotoDesk = Pick<Desk, "uploadPhoto" | "choosePhoto">;

const PhotoDeskContext = createContext<PhotoDesk>({
	uploadPhoto: async () => refuse({ message: "Photos cannot be uploaded yet." }),
	choosePhoto: async () => null,
});
export const PhotoDeskProvider = PhotoDeskContext.Provider;

/** How this page comes by photos: from this device, and from the archive. */
export function usePhotoDesk(): PhotoDesk {
	return useContext(PhotoDeskContext);
}
