import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { npmCli, whatNpmSaid } from "./npm.mjs";

test("npm's complaint is told without its page of options", () => {
	const output =
		"npm error code EUSAGE\nnpm error\nnpm error Missing: a@1 from lock file\nnpm error\nnpm error Clean install a project\nnpm error\nnpm error Usage:\nnpm error npm ci";

	expect(whatNpmSaid(output)).toBe("code EUSAGE\n\nMissing: a@1 from lock file");
});

test("npm's own script is found, whichever way this was started", () => {
	expect(existsSync(npmCli())).toBe(true);
});
