import { notFound } from "next/navigation";
import { requireActor } from "#lib/users/session.ts";

/** Any address of the newsroom that has no page. */
export default async function MissingPage() {
	await requireActor();

	notFound();
}
