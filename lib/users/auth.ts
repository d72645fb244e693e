import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { db } from "#lib/db/client.ts";
import { secrets } from "#lib/secrets.ts";
import { settings } from "#lib/settings.ts";
import { longestPassword, shortestPassword } from "#lib/users/password-rule.ts";

const day = 24 * 60 * 60;

/** Header in which our own server names the client's address; whatever a client sends under this name is dropped there. */
export const clientAddressHeader = "x-bureau-client-ip";

function makeAuth() {
	const { siteUrl, databaseUrl } = settings();

	return betterAuth({
		appName: "Bureau",
		baseURL: siteUrl,
		trustedOrigins: [siteUrl],
		secret: secrets().authSecret,
		telemetry: { enabled: false },
		// Lower levels say which address has an account. The server makes lines of its log of what goes to the console.
		logger: { level: "error", log: (level, message, ...args) => console[level](message, ...args) },
		database: prismaAdapter(db(), { provider: databaseUrl.startsWith("file:") ? "sqlite" : "postgresql", transaction: true }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: shortestPassword,
			maxPasswordLength: longestPassword,
		},
		user: {
			additionalFields: {
				role: { type: "string", required: true, input: false, defaultValue: "reporter" },
				closedAt: { type: "date", required: false, input: false },
			},
		},
		// Sessions end thirty days after signing in, whatever happens: pages cannot renew a cookie, so none pretends to.
		session: { expiresIn: 30 * day, disableSessionRefresh: true, cookieCache: { enabled: false } },
		rateLimit: { enabled: true, storage: "database" },
		advanced: {
			useSecureCookies: siteUrl.startsWith("https:"),
			cookiePrefix: "bureau",
			defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
			ipAddress: { ipAddressHeaders: [clientAddressHeader] },
		},
		// A closed account fails like a wrong password, and only after the password was tried.
		databaseHooks: { session: { create: { before: async ({ userId }) => ((await isOpen(userId)) ? undefined : false) } } },
		plugins: [nextCookies()],
	});
}

async function isOpen(userId: string): Promise<boolean> {
	return (await db().user.count({ where: { id: userId, closedAt: null } })) === 1;
}

type Auth = ReturnType<typeof makeAuth>;

const key = Symbol.for("bureau.auth");
const shared = globalThis as { [key]?: { auth: Auth; over: unknown } };

/**
 * The sign-in library, set up. It has no address of its own on the web: only our commands call it,
 * so that every attempt passes our limits and every change our audit.
 */
export function auth(): Auth {
	const over = db();
	const kept = shared[key];
	if (kept !== undefined && kept.over === over) return kept.auth;

	const made = makeAuth();
	shared[key] = { auth: made, over };
	return made;
}
