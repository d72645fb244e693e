import { expect, inject, test } from "vitest";
import { SequentialClient } from "#lib/db/sequential-client.ts";

const server = inject("postgresqlServer");

test.runIf(server)("queries asked at once are sent one by one, and an error stays with its own query", async () => {
	const warnings: string[] = [];
	const remember = (warning: Error) => warnings.push(warning.message);
	process.on("warning", remember);
	const client = new SequentialClient({ connectionString: `${server}/postgres` });
	await client.connect();

	const answers = await Promise.allSettled([
		client.query("SELECT 1 AS n"),
		client.query("SELECT nothing_of_this_name"),
		client.query("SELECT $1::int AS n", [3]),
		client.query({ text: "SELECT 4 AS n" }),
	]);
	await client.end();
	await new Promise(setImmediate); // warnings are emitted on the next turn
	process.off("warning", remember);

	expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value.rows[0].n : "refused"))).toEqual([1, "refused", 3, 4]);
	expect(warnings).toEqual([]);
});

test.runIf(server)("a query with a callback is answered through it", async () => {
	const client = new SequentialClient({ connectionString: `${server}/postgres` });
	await client.connect();
	const row = await new Promise((resolve, reject) => {
		void client.query("SELECT 5 AS n", (error, result) => (error ? reject(error) : resolve(result.rows[0])));
	});
	await client.end();

	expect(row).toEqual({ n: 5 });
});
