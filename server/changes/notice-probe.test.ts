import { expect, test } from "vitest";
import { NoticeProbe } from "./notice-probe.ts";

const soon = { every: 1, timeout: 20 };
const nextResult = (over: { send: (payload: string, probe: NoticeProbe) => void }) =>
	new Promise<boolean>((resolve) => {
		const probe: NoticeProbe = new NoticeProbe({
			send: async (payload) => over.send(payload, probe),
			result: (arrives) => {
				probe.stop();
				resolve(arrives);
			},
			times: soon,
		});
		probe.start();
	});

test("a probe that comes back says that notices arrive; one that does not, or another process's, says that they do not", async () => {
	expect(await nextResult({ send: (payload, probe) => void probe.take(payload) })).toBe(true);
	expect(await nextResult({ send: () => {} })).toBe(false);
	expect(await nextResult({ send: (_, probe) => void probe.take("probe of somebody else") })).toBe(false);
});

test("a probe that could not be sent says nothing, and another is sent", async () => {
	let sent = 0;
	const result = await nextResult({
		send: (payload, probe) => {
			sent += 1;
			if (sent === 1) throw new Error("the database is away");
			probe.take(payload);
		},
	});

	expect([result, sent]).toEqual([true, 2]);
});

test("a notice of a change is no probe", () => {
	const probe = new NoticeProbe({ send: async () => {}, result: () => {} });

	expect([probe.take(""), probe.take(undefined), probe.take("probe x")]).toEqual([false, false, true]);
});
