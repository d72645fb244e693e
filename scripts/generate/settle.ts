import { createContributor } from "#lib/contributors/commands.ts";
import { db } from "#lib/db/client.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import { saveSite } from "#lib/site/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import type { World } from "./world.ts";

/** The database's ids of a world's lists, in their order. */
export type Ids = { sections: number[]; topics: number[]; contributors: number[] };

/** Makes a world's sections, topics and contributors where they are not there yet, through the commands. */
export async function settle(world: World, by: Actor, now: Date): Promise<Ids> {
	if ((await db().setting.count({ where: { key: "site" } })) === 0)
		must(await saveSite({ name: "The Invented Times", tagline: "Nothing in it is true" }, by, now));

	return {
		sections: await each(world.sections, async ({ name }) => {
			const known = await db().section.findFirst({ where: { name }, select: { id: true } });
			return known?.id ?? must(await createSection({ name }, by, now)).id;
		}),
		topics: await each(world.subjects, async ({ name }) => must(await createTopic({ name }, by, now)).id),
		contributors: await each(world.contributors, async ({ name, kind }) => {
			const known = await db().contributor.findFirst({ where: { name }, select: { id: true } });
			return known?.id ?? must(await createContributor({ name, kind }, by, now)).id;
		}),
	};
}

async function each<Item>(items: readonly Item[], settleOne: (item: Item) => Promise<number>): Promise<number[]> {
	const ids: number[] = [];
	for (const item of items) ids.push(await settleOne(item));

	return ids;
}

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(`The invented paper was refused: ${JSON.stringify(result.reason)}`);

	return result.value;
}
