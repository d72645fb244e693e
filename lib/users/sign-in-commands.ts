import { isAPIError } from "better-auth/api";
import { z } from "zod";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { secrets } from "#lib/secrets.ts";
import { actorOf, clientAddress } from "./actor.ts";
import { countAttempt, forgiveAttempts } from "./attempt-commands.ts";
import { signInLimits } from "./attempts.ts";
import { auth } from "./auth.ts";
import { deviceFor, withDevice } from "./device.ts";
import { longestPassword } from "./password-rule.ts";
import { role } from "./role.ts";
import { emailAddress } from "./user.ts";

/** What the sign-in page sends. */
export const signInForm = z.object({
	email: emailAddress,
	password: z.string({ error: "Enter your password." }).min(1, "Enter your password."),
	remember: z.boolean().default(false),
});
export type SignInInput = z.infer<typeof signInForm>;

/** `wrong` never says which: no account, a closed one, or another password. */
export type SignInRefusal = { code: "wrong" } | { code: "tooManyAttempts"; until: Date };

/** Who signed in, and the new value of the device cookie, which the answer should set. */
export type SignedIn = { userId: string; device: string };

/**
 * Signs in: the session's cookie goes with the answer to `headers`' request. Every attempt counts before it is tried; `cookie` is the
 * browser's device cookie, with which those that signed in before are counted apart from everybody else.
 */
export async function signIn(
	input: SignInInput,
	headers: Headers,
	cookie: string | undefined,
	now: Date,
): Promise<Result<SignedIn, SignInRefusal>> {
	const ip = clientAddress(headers);
	const { authSecret } = secrets();
	const limits = signInLimits(input.email, ip, deviceFor(cookie, input.email, authSecret));
	const until = await countAttempt(limits, now);
	if (until !== null) return refuse({ code: "tooManyAttempts", until });
	if (input.password.length > longestPassword) return refuse({ code: "wrong" });

	const user = await openSession(input, headers);
	if (user === null) return refuse({ code: "wrong" });

	await forgiveAttempts(limits);
	const by = { id: user.id, name: user.name, role: role.parse(user.role), ip };
	await db().$transaction((tx) => audit(tx, { action: "signedIn", subjectKind: "user", subjectId: user.id }, by, now));
	return ok({ userId: user.id, device: withDevice(cookie, input.email, authSecret) });
}

/** Ends the session of this browser. */
export async function signOut(headers: Headers, now: Date): Promise<void> {
	const by = await actorOf(headers);
	await auth().api.signOut({ headers });
	if (by?.id) await db().$transaction((tx) => audit(tx, { action: "signedOut", subjectKind: "user", subjectId: String(by.id) }, by, now));
}

async function openSession({ email, password, remember }: SignInInput, headers: Headers) {
	try {
		const { user } = await auth().api.signInEmail({ body: { email, password, rememberMe: remember }, headers });
		return user as typeof user & { role: string };
	} catch (error) {
		if (isAPIError(error) && error.statusCode === 401) return null;
		throw error;
	}
}
