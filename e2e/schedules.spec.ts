import { expect, test } from "./support/beside.ts";
import type { Paper } from "./support/paper.ts";

const ask = async (paper: Paper, path: string) => {
	const answer = await fetch(paper.url + path);
	return { status: answer.status, text: await answer.text(), from: answer.headers.get("x-cache") };
};
const soon = () => new Date(Date.now() + 1000);
const later = () => new Date(Date.now() + 3_600_000);

test("what is planned goes live, and is taken down, at its moment by itself, on pages that were kept", async ({ paper, newsroom }) => {
	await newsroom.plan("Ferry sails at five in the morning", later());
	await ask(paper, "/latest");
	expect((await ask(paper, "/latest")).from).toBe("hit");

	const id = await newsroom.plan("Bridge opens at noon", soon());
	await expect.poll(async () => (await ask(paper, "/latest")).text).toContain("Bridge opens at noon");
	expect((await ask(paper, "/latest")).text).not.toContain("Ferry sails at five");

	const [, address = ""] = /href="(\/[^"/]+\/bridge-opens-at-noon)"/.exec((await ask(paper, "/latest")).text) ?? [];
	expect((await ask(paper, address)).status).toBe(200);
	await newsroom.planWithdrawal(id, "It opens tomorrow.", soon());
	await expect.poll(async () => (await ask(paper, address)).status).toBe(410);
	expect((await ask(paper, "/latest")).text).not.toContain("Bridge opens at noon");
});

test("what fell due while the paper was closed is done when it opens", async ({ paper, newsroom }) => {
	await paper.stop();
	await newsroom.plan("Market moves to the old station", new Date());
	await paper.start();

	await expect.poll(async () => (await ask(paper, "/latest")).text).toContain("Market moves to the old station");
});
