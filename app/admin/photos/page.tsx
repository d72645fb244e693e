import { LibraryUploads } from "#components/admin/photos/library-uploads.tsx";
import { PhotoGrid } from "#components/admin/photos/photo-grid.tsx";
import { PhotoPages, PhotoSearch } from "#components/admin/photos/photo-search.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { listPhotos } from "#lib/photos/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { photoAddressIn, photosAddress, photosAsked } from "./addresses.ts";

export const metadata = { title: "Photos" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PhotosPage({ searchParams }: Props) {
	await requireActor("writeStories");
	const { q: text, before } = photosAsked.parse(await searchParams);
	const { photos, older } = await listPhotos({ text, before });

	return (
		<>
			<LibraryUploads />
			<PhotoSearch text={text} />
			{photos.length === 0 ? (
				<EmptyState title={text === "" ? "No photos yet" : `No photo has “${text}”`}>
					{text === ""
						? "Upload the first: choose files, drop them anywhere on this page, or paste one."
						: "Try fewer words, or the beginning of one: captions, credits, places and names of files are searched."}
				</EmptyState>
			) : (
				<PhotoGrid photos={photos} addressOf={({ id }) => photoAddressIn(id, text)} />
			)}
			<PhotoPages newest={before ? photosAddress(text) : null} older={older && photosAddress(text, older)} />
		</>
	);
}
