import { resolve } from "node:path";
import { z } from "zod";

const port = z.coerce
	.number({ error: "must be a number" })
	.int("must be a whole number")
	.min(0, "must be between 0 and 65535")
	.max(65535, "must be between 0 and 65535");

const url = z
	.url({ protocol: /^https?$/, error: "must be a full address such as https://news.example" })
	.transform((text) => new URL(text).origin);

const flag = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((text) => text === "1");

/** Headers in which CDNs read what a page depends on. */
export const cdnTags = ["surrogate-key", "cache-tag", "edge-cache-tag", "xkey"] as const;
export type CdnTags = (typeof cdnTags)[number];

/** Every variable that Bureau reads, with its default. docs/settings.md explains each; a test holds the two together. */
export const environment = z.object({
	PORT: port.default(3000),
	HOST: z.string().min(1, "must name an address to listen on, such as 0.0.0.0 or 127.0.0.1").default("0.0.0.0"),
	SITE_URL: url.optional(),
	DATA_DIR: z.string().min(1, "must name a folder").default("./data"),
	DATABASE_URL: z
		.string()
		.regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must begin with file: (SQLite) or postgresql:// (PostgreSQL)")
		.optional(),
	DATABASE_POOL_SIZE: z.coerce
		.number({ error: "must be a number of connections" })
		.int("must be a whole number")
		.min(2, "must be at least 2")
		.max(200, "must be at most 200")
		.optional(),
	BUREAU_DEMO: flag.optional(),
	BUREAU_INIT: flag.default(false),
	BUREAU_ADMIN_EMAIL: z.email({ error: "must be an email address" }).optional(),
	BUREAU_ADMIN_PASSWORD: z.string().min(12, "must have at least 12 characters").optional(),
	BUREAU_ADMIN_NAME: z.string().min(1, "must not be empty").default("Administrator"),
	TRUSTED_PROXY_HEADER: z
		.string()
		.regex(/^[a-z0-9-]+$/i, "must be one header's name, such as x-real-ip")
		.transform((name) => name.toLowerCase())
		.optional(),
	REQUEST_ID_HEADER: z
		.string()
		.regex(/^[a-z0-9-]+$/i, "must be one header's name, such as x-request-id")
		.transform((name) => name.toLowerCase())
		.optional(),
	LOG_LEVEL: z
		.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
			error: "must be one of fatal, error, warn, info, debug, trace, silent",
		})
		.default("info"),
	UPLOAD_LIMIT_MB: z.coerce
		.number({ error: "must be a number of megabytes" })
		.min(1, "must be at least 1")
		.max(1000, "must be at most 1000")
		.default(40),
	UPLOADS_PER_DAY_MB: z.coerce
		.number({ error: "must be a number of megabytes" })
		.min(1, "must be at least 1")
		.max(1_000_000, "must be at most 1000000")
		.default(5000),
	WORKERS: z.coerce
		.number({ error: "must be a number of processes" })
		.int("must be a whole number")
		.min(1, "must be at least 1")
		.max(64, "must be at most 64")
		.default(1),
	PAGE_CACHE_MB: z.coerce
		.number({ error: "must be a number of megabytes" })
		.min(4, "must be at least 4")
		.max(65_536, "must be at most 65536")
		.default(256),
	CDN_TAGS: z.enum(cdnTags, { error: `must be one of ${cdnTags.join(", ")}` }).optional(),
	MOST_READ_SECONDS: z.coerce
		.number({ error: "must be a number of seconds" })
		.min(1, "must be at least 1")
		.max(3600, "must be at most 3600")
		.default(60),
	CLOSING_SECONDS: z.coerce
		.number({ error: "must be a number of seconds" })
		.min(0, "must be at least 0")
		.max(300, "must be at most 300")
		.default(3),
	OFFLINE_READING: flag.default(true),
	PRIVATE_HOSTS: z
		.string()
		.regex(/^[\w.:-]+( *, *[\w.:-]+)*$/, "must name hosts, with commas between them, such as hub.internal, 10.0.0.5")
		.transform((text) => text.toLowerCase().split(/ *, */))
		.optional(),
	NODE_ENV: z.string().optional(),
});

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
