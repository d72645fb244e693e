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

const days = z.coerce
	.number({ error: "must be a number of days" })
	.int("must be a whole number")
	.min(30, "must be at least 30")
	.max(36_500, "must be at most 36500");

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
	KEEP_AUDIT_DAYS: days.optional(),
	KEEP_DRAFTS_DAYS: days.optional(),
	KEEP_LIVE_EDITS_DAYS: days.optional(),
	OFFLINE_READING: flag.default(true),
	PRIVATE_HOSTS: z
		.string()
		.regex(/^[\w.:-]+( *, *[\w.:-]+)*$/, "must name hosts, with commas between them, such as hub.internal, 10.0.0.5")
		.transform((text) => text.toLowerCase().split(/ *, */))
		.optional(),
	NODE_ENV: z.string().optional(),
});
