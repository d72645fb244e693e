import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { alias: { "server-only": fileURLToPath(import.meta.resolve("server-only").replace(/index\.js$/, "empty.js")) } },
	test: {
		globalSetup: "./lib/db/test-postgresql.ts",
		include: ["{lib,server,prisma,scripts,components,app,docs}/**/*.test.{ts,tsx,mjs}"],
		testTimeout: 20_000, // two cores shared with PostgreSQL
		hookTimeout: 90_000,
		restoreMocks: true,
	},
});
