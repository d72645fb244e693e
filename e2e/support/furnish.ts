// Run as a program of its own, beside the paper's server: makes what a desk needs before its first story.
import { text } from "node:stream/consumers";
import { createContributor } from "#lib/contributors/commands.ts";
import { closeDb } from "#lib/db/client.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";

const { sections = [], topics = [], contributors = [] } = JSON.parse(await text(process.stdin));
const now = new Date();
const made = [
	...(await inTurn(sections, (section) => createSection(section, system, now))),
	...(await inTurn(topics, (topic) => createTopic(topic, system, now))),
	...(await inTurn(contributors, (contributor) => createContributor(contributor, system, now))),
];
await closeDb();
const refused = made.filter(({ ok }) => !ok);
if (refused.length > 0) throw new Error(JSON.stringify(refused));

async function inTurn<Result>(list: unknown[], make: (each: unknown) => Promise<Result>): Promise<Result[]> {
	const results: Result[] = [];
	for (const each of list) results.push(await make(each));

	return results;
}
