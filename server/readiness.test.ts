import { expect, test } from "vitest";
import { Readiness, type Unready } from "./readiness.ts";

const away: Unready = { code: "away", reason: "The database does not answer." };

function checked() {
	let now = 0;
	const answers: (Unready | null)[] = [];
	let checks = 0;
	const readiness = new Readiness(
		async () => {
			checks += 1;
			return answers.shift() ?? null;
		},
		() => now,
	);
	const pass = (milliseconds: number) => {
		now += milliseconds;
	};

	return { readiness, answers, pass, checks: () => checks };
}

test("an answer is kept for a second, good or bad, and then asked for again", async () => {
	const { readiness, answers, pass, checks } = checked();
	answers.push(away);
	expect(await readiness.trouble(false)).toBe(away);
	pass(999);
	expect(await readiness.trouble(false)).toBe(away);
	expect(checks()).toBe(1);
	pass(1);
	expect(await readiness.trouble(false)).toBeNull();
	expect(checks()).toBe(2);
});

test("who asks while a check runs shares its answer; who asks for a fresh one gets one that begins afterwards", async () => {
	const { readiness, checks } = checked();
	expect(await Promise.all([readiness.trouble(false), readiness.trouble(false)])).toEqual([null, null]);
	expect(checks()).toBe(1);
	await readiness.trouble(true);
	expect(checks()).toBe(2);
});

test("a process that closes is not ready from that moment on, whatever was kept or is being checked", async () => {
	const { readiness, checks } = checked();
	await readiness.trouble(false);
	const underWay = readiness.trouble(true);
	readiness.close();

	expect([await underWay, await readiness.trouble(false), await readiness.trouble(true)]).toEqual(
		Array(3).fill({ code: "closing", reason: "The server is closing." }),
	);
	expect(checks()).toBe(2);
});
