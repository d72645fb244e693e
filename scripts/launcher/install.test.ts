import { expect, test } from "vitest";
import { isInstalled, kindToInstall, stampOf } from "./install.mjs";

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
