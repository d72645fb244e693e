// A process of its own for the tests of many: node writer.test-support.ts URL PREFIX COUNT. Says each slug once its write was acknowledged.
import process from "node:process";
import { openDb } from "./client.ts";

const [url = "", prefix = "", count = "0"] = process.argv.slice(2);
const db = openDb(url);

for (let number = 0; number < Number(count); number += 1) {
	const slug = `${prefix}-${number}`;
	await db.$transaction(async (tx) => {
		const before = await tx.section.count(); // reads, then writes: what loses updates where isolation is weak
		await tx.section.create({ data: { slug, name: String(before), createdAt: new Date() } });
	});
	process.stdout.write(`${slug}\n`);
}

await db.$disconnect();
