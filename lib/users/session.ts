import { headers } from "next/headers";
import { forbidden, redirect, unauthorized } from "next/navigation";
import { cache } from "react";
import { begin } from "#lib/changes/page.ts";
import { actorOf } from "#lib/users/actor.ts";
import { signInAddress } from "#lib/users/return-address.ts";
import { type Actor, may, type Permission } from "#lib/users/role.ts";

/** Header in which our own server names the path and query asked for; Next does not tell. */
export const pathHeader = "x-bureau-path";

/** Who asks for this page, or null. For what is shown to both; `requireActor` guards. */
export const currentActor = cache(async (): Promise<Actor | null> => actorOf(await headers()));

/**
 * The person behind this page, action or route handler, who may do `permission`. Anybody else never gets past it:
 * signed-out people are sent to sign in and back (machine addresses answer 401), lesser ones get the 403 page.
 */
export async function requireActor(permission?: Permission): Promise<Actor> {
	begin();
	const actor = await currentActor();
	if (actor === null) return turnAway((await headers()).get(pathHeader));
	if (permission !== undefined && !may(actor, permission)) forbidden();

	return actor;
}

/** The beginning of an action that is open to everybody, such as signing in: what requireActor is to all others. */
export async function openToAll(): Promise<void> {
	begin();
}

function turnAway(path: string | null): never {
	if (path?.startsWith("/api/")) unauthorized();

	redirect(signInAddress(path));
}
