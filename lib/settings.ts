import { resolve } from "node:path";
import type { z } from "zod";
import { type CdnTags, environment } from "./environment.ts";

/** The settings of this process, checked. */
export type Settings = {
	port: number;
	host: string;
	/** Origin of the site as readers know it, without trailing slash. */
	siteUrl: string;
	/** Absolute path of the folder that holds everything worth backing up. */
	dataDir: string;
	databaseUrl: string;
	/** Connections to PostgreSQL in the pool of each process; null for what the server's own limit suggests. */
	poolSize: number | null;
	/** Whether the demo edition was asked for or refused by name; null where nothing was said. */
	demo: boolean | null;
	/** Whether a new paper may begin in an empty folder that was there before. */
	mayInitialize: boolean;
	admin: { email: string; password: string; name: string } | null;
	/** Header in which the one trusted proxy names the reader's address; null where nobody stands in front. */
	trustedProxyHeader: string | null;
	/** Header in which the one trusted proxy gives each request an id; null where the server makes them. */
	requestIdHeader: string | null;
	logLevel: z.infer<typeof environment>["LOG_LEVEL"];
	uploadLimitBytes: number;
	/** What one person may upload in a day. */
	uploadsPerDayBytes: number;
	/** Processes that share the port. */
	workers: number;
	/** Memory for finished pages in each process. */
	pageCacheBytes: number;
	/** The header in which the CDN in front reads a page's tags; null where there is none that can be purged by tag. */
	cdnTags: CdnTags | null;
	/** How often what readers read is written down and ranked, in milliseconds. */
	mostReadEvery: number;
	/** How long the server serves on after it was told to close, while `/readyz` says so, in milliseconds. */
	closingDelay: number;
	/** For how many days each kind of history is kept; null for good. */
	retention: { auditDays: number | null; draftDays: number | null; liveEditDays: number | null };
	/** Whether browsers are offered to keep the stories that were read for when there is no connection. */
	offersOffline: boolean;
	/** Hosts in private networks that the paper may call. */
	privateHosts: readonly string[];
	isProduction: boolean;
};

/** The environment is wrong; the message names each variable and says what to do. */
export class SettingsError extends Error {
	override name = "SettingsError";
}

/** Reads settings from an environment. Throws SettingsError that names every variable that is wrong. */
export function readSettings(env: Record<string, string | undefined>): Settings {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
	const parsed = environment.safeParse(given);
	if (!parsed.success) {
		const lines = parsed.error.issues.map(({ path, message }) => complaint(String(path[0]), message, given));
		throw new SettingsError(`These settings need mending, in the environment or in .env:\n${lines.join("\n")}`);
	}

	return settingsFrom(parsed.data);
}

function complaint(name: string, message: string, given: Record<string, string | undefined>): string {
	// Logs are read by more people than passwords are meant for.
	const now = /PASSWORD|DATABASE_URL/.test(name) ? "" : ` Now it is ${JSON.stringify(given[name] ?? "")}.`;

	return `  ${name} ${message}.${now}`;
}

function settingsFrom(env: z.infer<typeof environment>): Settings {
	if ((env.BUREAU_ADMIN_EMAIL === undefined) !== (env.BUREAU_ADMIN_PASSWORD === undefined)) {
		throw new SettingsError("BUREAU_ADMIN_EMAIL and BUREAU_ADMIN_PASSWORD go together: set both, or neither.");
	}
	const dataDir = resolve(/* turbopackIgnore: true */ env.DATA_DIR);

	return {
		port: env.PORT,
		host: env.HOST,
		siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
		dataDir,
		databaseUrl: env.DATABASE_URL ?? `file:${dataDir}/bureau.db`,
		poolSize: env.DATABASE_POOL_SIZE ?? null,
		demo: env.BUREAU_DEMO ?? null,
		mayInitialize: env.BUREAU_INIT,
		admin:
			env.BUREAU_ADMIN_EMAIL && env.BUREAU_ADMIN_PASSWORD
				? { email: env.BUREAU_ADMIN_EMAIL, password: env.BUREAU_ADMIN_PASSWORD, name: env.BUREAU_ADMIN_NAME }
				: null,
		trustedProxyHeader: env.TRUSTED_PROXY_HEADER ?? null,
		requestIdHeader: env.REQUEST_ID_HEADER ?? null,
		logLevel: env.LOG_LEVEL,
		uploadLimitBytes: env.UPLOAD_LIMIT_MB * 1024 * 1024,
		uploadsPerDayBytes: env.UPLOADS_PER_DAY_MB * 1024 * 1024,
		workers: env.WORKERS,
		pageCacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
		cdnTags: env.CDN_TAGS ?? null,
		mostReadEvery: env.MOST_READ_SECONDS * 1000,
		closingDelay: env.CLOSING_SECONDS * 1000,
		retention: {
			auditDays: env.KEEP_AUDIT_DAYS ?? null,
			draftDays: env.KEEP_DRAFTS_DAYS ?? null,
			liveEditDays: env.KEEP_LIVE_EDITS_DAYS ?? null,
		},
		offersOffline: env.OFFLINE_READING,
		privateHosts: env.PRIVATE_HOSTS ?? [],
		isProduction: env.NODE_ENV === "production",
	};
}

const key = Symbol.for("bureau.settings");
const shared = globalThis as { [key]?: Settings };

/** The settings of this process, read once. Throws SettingsError. */
export function settings(): Settings {
	shared[key] ??= readSettings(process.env);

	return shared[key];
}
