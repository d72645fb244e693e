import { cookies, headers } from "next/headers";
import { ok, type Result } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { deviceCookie, deviceCookieLife } from "./device.ts";
import { type SignInInput, type SignInRefusal, signIn } from "./sign-in-commands.ts";

/** Signs in the browser whose action this is, and lets it prove later that it has signed in before. */
export async function signInHere(input: SignInInput, now: Date): Promise<Result<null, SignInRefusal>> {
	const kept = await cookies();
	const result = await signIn(input, await headers(), kept.get(deviceCookie)?.value, now);
	if (!result.ok) return result;

	kept.set(deviceCookie, result.value.device, {
		httpOnly: true,
		sameSite: "lax",
		secure: settings().siteUrl.startsWith("https:"),
		path: "/admin",
		maxAge: deviceCookieLife,
	});
	return ok(null);
}
