import { notFound } from "next/navigation";
import { DeletePhoto } from "#components/admin/photos/delete-photo.tsx";
import { PhotoEditor } from "#components/admin/photos/photo-editor.tsx";
import { PhotoFacts } from "#components/admin/photos/photo-facts.tsx";
import { PhotoHeader } from "#components/admin/photos/photo-header.tsx";
import { PhotoUsesList } from "#components/admin/photos/photo-uses-list.tsx";
import { mayDeletePhoto, placesInTheWay } from "#lib/photos/deletion.ts";
import { mayEditPhoto } from "#lib/photos/photo-change.ts";
import { getNeighbours, getPhoto, getPhotoUses, idFrom } from "#lib/photos/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../time-style.ts";
import { photoAddressIn, photosAddress, photosAsked } from "../addresses.ts";

export const metadata = { title: "Photo" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PhotoPage({ params, searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const id = idFrom((await params).id);
	const { q: text } = photosAsked.parse(await searchParams);
	const photo = id === undefined ? null : await getPhoto(id);
	if (photo === null) notFound();

	const [uses, { newer, older }, style] = await Promise.all([getPhotoUses(photo.id, actor), getNeighbours(photo.id, text), timeStyle()]);
	const next = older && { photo: older, href: photoAddressIn(older.id, text) };

	return (
		<>
			<PhotoHeader photo={photo} list={photosAddress(text)} newer={newer && photoAddressIn(newer.id, text)} older={next?.href ?? null} />
			<PhotoEditor key={photo.id} photo={photo} mayEdit={mayEditPhoto(actor, photo)} person={actor.id ?? ""} next={next}>
				<PhotoUsesList uses={uses} />
				<PhotoFacts photo={photo} now={new Date()} style={style} />
				{mayDeletePhoto(actor, photo) && <DeletePhoto id={photo.id} list={photosAddress(text)} inTheWay={placesInTheWay(uses)} />}
			</PhotoEditor>
		</>
	);
}
