import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	// Next has no export map, so Node wants the files' full names; its bundler knows only the short ones.
	resolve: {
		alias: {
			"next/headers": "next/headers.js",
			"next/navigation": "next/navigation.js",
			"server-only": fileURLToPath(import.meta.resolve("server-only").replace(/index\.js$/, "empty.js")),
		},
	},
	test: {
		globalSetup: "./lib/db/test-postgresql.ts",
		include: ["{lib,server,prisma,scripts,components,app,docs,reader-worker}/**/*.test.{ts,tsx,mjs}"],
		testTimeout: 20_000, // two cores shared with PostgreSQL
		hookTimeout: 90_000,
		restoreMocks: true,
	},
});
