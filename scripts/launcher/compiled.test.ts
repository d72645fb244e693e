import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "bureau-compiled-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A process that keeps what it compiles under `root`, and loads a module of its own; what it printed. */
function load(then = ""): string {
	mkdirSync(root, { recursive: true });
	const paper = join(root, "paper.ts");
	writeFileSync(paper, 'const words: string = "read all about it";\nconsole.log(words);\n');
	const script = `const { keepCompiled, keepCompiledNow } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "compiled.mjs")).href)});
		keepCompiled(${JSON.stringify(root)}); await import(${JSON.stringify(pathToFileURL(paper).href)}); ${then}`;

	return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

const kept = () => (existsSync(join(root, ".bureau")) ? readdirSync(join(root, ".bureau"), { recursive: true }).length : 0);

test("what was compiled is there for the next start", () => {
	expect(load()).toBe("read all about it\n");
	expect(kept()).toBeGreaterThan(1);
	expect(load()).toBe("read all about it\n");
});

test("it is there at once where it is asked for, should the process be killed", () => {
	expect(() => load('keepCompiledNow(); process.kill(process.pid, "SIGKILL");')).toThrow();
	expect(kept()).toBeGreaterThan(1);
});

test("where it cannot be kept, all goes on without", () => {
	mkdirSync(root, { recursive: true });
	writeFileSync(join(root, ".bureau"), "not a folder");
	expect(load()).toBe("read all about it\n");
});
