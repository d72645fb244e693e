import { expect, test } from "vitest";
import { CatchingUp } from "./catching-up.ts";
import type { Message } from "./messages.ts";

function office(dead: readonly number[] = []) {
	const told: { worker: number; said: Message }[] = [];
	const catchingUp = new CatchingUp((worker, said, failed) => {
		told.push({ worker, said });
		if (dead.includes(worker)) failed();
	});
	const tokenFor = (worker: number) => {
		const said = told.find((each) => each.worker === worker)?.said;
		return said?.type === "catchUp" ? said.token : -1;
	};
	const answered = () => told.filter(({ said }) => said.type === "othersCaughtUp");

	return { catchingUp, told, tokenFor, answered };
}

test("whoever published is told once all others have purged", () => {
	const { catchingUp, told, tokenFor, answered } = office();
	catchingUp.ask(1, { change: 40, token: 7 }, [2, 3]);
	expect(told.map(({ worker, said }) => [worker, said.type === "catchUp" && said.change])).toEqual([
		[2, 40],
		[3, 40],
	]);
	catchingUp.heard(2, tokenFor(2));
	catchingUp.heard(2, tokenFor(2));
	expect(answered()).toEqual([]);
	catchingUp.heard(3, tokenFor(3));
	catchingUp.heard(3, tokenFor(3));

	expect(answered()).toEqual([{ worker: 1, said: { type: "othersCaughtUp", token: 7, ok: true } }]);
});

test("whoever published is told that one could not purge, however many could", () => {
	const { catchingUp, tokenFor, answered } = office();
	catchingUp.ask(1, { change: 40, token: 7 }, [2, 3]);
	catchingUp.heard(2, tokenFor(2), false);
	catchingUp.heard(3, tokenFor(3));

	expect(answered()).toEqual([{ worker: 1, said: { type: "othersCaughtUp", token: 7, ok: false } }]);
});

test("nobody waits for a process that has died, whether that is known already, is seen in sending, or comes later", () => {
	const alone = office();
	alone.catchingUp.ask(1, { change: 40, token: 7 }, []);
	expect(alone.answered()).toHaveLength(1);

	const dying = office([2]);
	dying.catchingUp.ask(1, { change: 40, token: 7 }, [2]);
	expect(dying.answered()).toHaveLength(1);

	const later = office();
	later.catchingUp.ask(1, { change: 40, token: 7 }, [2, 3]);
	later.catchingUp.heard(3, later.tokenFor(3));
	later.catchingUp.lost(2);
	expect(later.answered()).toHaveLength(1);
});

test("two who publish at once are each told of their own", () => {
	const { catchingUp, told, answered } = office();
	catchingUp.ask(1, { change: 40, token: 7 }, [2]);
	catchingUp.ask(2, { change: 41, token: 7 }, [1]);
	for (const { worker, said } of [...told]) if (said.type === "catchUp") catchingUp.heard(worker, said.token);

	expect(answered().map(({ worker }) => worker)).toEqual([1, 2]);
});

test("whoever dies after asking is told nothing", () => {
	const { catchingUp, tokenFor, answered } = office();
	catchingUp.ask(1, { change: 40, token: 7 }, [2]);
	catchingUp.lost(1);
	catchingUp.heard(2, tokenFor(2));

	expect(answered()).toEqual([]);
});
