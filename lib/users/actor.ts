import { auth, clientAddressHeader } from "#lib/users/auth.ts";
import { type Actor, role } from "#lib/users/role.ts";

/** Who sent this request: null for signed-out people, and for those whose account was closed. */
export async function actorOf(headers: Headers): Promise<Actor | null> {
	const session = await auth().api.getSession({ headers, query: { disableRefresh: true } });
	if (session === null || session.user.closedAt) return null;

	return { id: session.user.id, name: session.user.name, role: role.parse(session.user.role), ip: clientAddress(headers) };
}

/** The client's address as our own server saw it; empty where it did not say. */
export function clientAddress(headers: Headers): string {
	return headers.get(clientAddressHeader) ?? "";
}
