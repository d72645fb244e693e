import { redirect } from "next/navigation";
import { newsroomHome } from "#lib/users/return-address.ts";
import { requireActor } from "#lib/users/session.ts";

export default async function NewsroomPage() {
	await requireActor();

	redirect(newsroomHome);
}
