import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import type { Goal } from "../goal.ts";
import { connections } from "../loaded.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { familyOf } from "../processor.ts";
import { type Seen, sendReaders } from "../readers.ts";
import { storyPath } from "../story-path.ts";
import { table } from "../table.ts";

/** What readers notice while a server closes, and while one of its processes dies. */
export const steadiness: Part = { name: "steadiness", title: "Closing and dying under load", run };

/** How long readers read before and after, in milliseconds. */
const before = 2000;
const after = 1500;
/** How long a process that died may take to be replaced, in milliseconds. */
const patience = 60_000;

async function run(bench: Bench): Promise<Found> {
	const closings: { name: string; seen: Seen }[] = [];
	for (const workers of ["1", "2"]) {
		bench.note(`closing under load, ${workers === "1" ? "one process" : "two processes"}`);
		closings.push({
			name: `closes (SIGTERM), ${workers === "1" ? "1 process" : "2 processes"}`,
			seen: await closeUnderLoad(bench, workers),
		});
	}
	bench.note("killing one of two processes under load");
	const dying = process.platform === "linux" ? [{ name: "one of 2 processes is killed", seen: await killUnderLoad(bench) }] : [];

	const rows = [...closings, ...dying].map(({ name, seen }) => [
		name,
		...[seen.answered, seen.bad, seen.brokenOff, seen.lostOnNew, seen.refused].map((count) => count.toLocaleString("en")),
	]);
	const head = ["while the paper …", "answered", "answered badly", "broken off", "lost on a new connection", "refused"];
	const words = `${connections} readers, each over a connection of its own, never pausing. Refused: turned away before anything was sent.`;
	return { report: `${words}\n\n${table(head, rows)}`, goals: [...closings.map(closingGoal), ...dying.map(dyingGoal)] };
}

function closingGoal({ name, seen }: { name: string; seen: Seen }): Goal {
	const lost = seen.bad + seen.brokenOff + seen.lostOnNew;

	return { words: `no request is lost while the paper ${name}`, met: lost === 0, measured: `${lost} of ${seen.answered + lost}` };
}

function dyingGoal({ seen }: { seen: Seen }): Goal {
	return {
		words: "a process that is killed takes no more than the requests it was answering with it",
		met: seen.bad === 0 && seen.lostOnNew === 0 && seen.brokenOff <= connections,
		measured: `${seen.brokenOff} broken off of ${connections} connections to both, ${seen.bad + seen.lostOnNew} others`,
	};
}

async function closeUnderLoad(bench: Bench, workers: string): Promise<Seen> {
	const paper = await openPaper(bench, { WORKERS: workers });
	const readers = sendReaders(`${paper.url}${storyPath}`, connections);
	await pause(before);
	const code = await paper.close();
	const seen = await readers.stop();
	if (code !== 0) throw new Error(`The paper left with ${code}.\n${paper.log().slice(-10).join("\n")}`);

	return seen;
}

async function killUnderLoad(bench: Bench): Promise<Seen> {
	const paper = await openPaper(bench, { WORKERS: "2" });
	const readers = sendReaders(`${paper.url}${storyPath}`, connections);
	await pause(before);
	const [victim = 0, ...others] = familyOf(paper.pid).slice(1);
	if (others.length !== 1) throw new Error(`The paper has ${others.length + 1} processes instead of two.`);
	process.kill(victim, "SIGKILL");

	const deadline = performance.now() + patience;
	const isWhole = () => paper.log().filter((line) => line.includes("replaced")).length > 0 && familyOf(paper.pid).length === 3;
	while (!isWhole() && performance.now() < deadline) await pause(200);
	await pause(after);
	const seen = { ...(await readers.stop()) };
	await paper.close();

	return seen;
}
