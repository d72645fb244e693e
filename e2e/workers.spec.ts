import { execFileSync } from "node:child_process";
import type { Paper } from "./support/paper.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });

/** Process numbers of the server processes of a paper: those whose environment says that they are workers of this folder. */
function workersOf(paper: Paper): number[] {
	const all = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
	const children = all.filter((line) => line.includes("scripts/worker.mjs")).map((line) => Number(line.trim().split(" ", 1)[0]));

	return children.filter((pid) => {
		const parents = ancestorsOf(pid);
		return paper.pid !== null && parents.includes(paper.pid);
	});
}

function ancestorsOf(pid: number): number[] {
	const parent = Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }).trim());

	return parent > 1 ? [parent, ...ancestorsOf(parent)] : [];
}

const status = (paper: Paper, path: string) =>
	fetch(paper.url + path, { headers: { connection: "close" } }).then((answer) => answer.status);

/** Asks until each of so many processes has made the front page anew; all that they answered meanwhile. */
async function askUntilMade(paper: Paper, processes: number): Promise<string[]> {
	const texts: string[] = [];
	let made = 0;
	await expect(async () => {
		const answer = await fetch(`${paper.url}/`, { headers: { connection: "close" } });
		if (answer.headers.get("x-cache") === "miss") made += 1;
		texts.push(await answer.text());
		expect(made).toBe(processes);
	}).toPass({ intervals: [1] });

	return texts;
}

test("what is saved through one process is old in the other before the editor is answered", async ({ page, paper }) => {
	test.slow(); // two starts
	await paper.stop();
	await paper.start({ WORKERS: "2" });
	await paper.signIn(page, "admin");
	await page.goto("/admin/settings"); // both have the front page in memory since they started

	for (const name of ["The Ketaki Post", "The Evening Tram"]) {
		await page.getByLabel("Name of the paper").fill(name);
		await page.getByRole("button", { name: "Save the settings" }).click();
		await expect(page.getByRole("banner").getByRole("link", { name })).toBeVisible();
		for (const text of await askUntilMade(paper, 2)) expect(text).toContain(name);
	}
	await paper.restart();
});

test("two processes share the port; one that dies is replaced, and readers do not notice", async ({ paper }) => {
	test.slow(); // three starts
	await paper.stop();
	await paper.start({ WORKERS: "2" });
	const [first, second] = workersOf(paper);
	expect(workersOf(paper)).toHaveLength(2);

	process.kill(first ?? 0, "SIGKILL");
	for (let request = 0; request < 50; request += 1) expect(await status(paper, "/")).toBe(200);
	await expect.poll(() => workersOf(paper).length, { timeout: 30_000 }).toBe(2);
	expect(workersOf(paper)).toContain(second);

	expect(await paper.stop()).toBe(0);
	await paper.start();
});
