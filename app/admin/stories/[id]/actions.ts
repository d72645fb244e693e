"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { respondWith } from "#lib/changes/response.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { requireActor } from "#lib/users/session.ts";

/** What the making of a topic answers: the topic, made or found, or words. */
type MadeTopic = { topic: { id: number; name: string } } | { message: string };

export async function makeTopicAction(name: string): Promise<MadeTopic> {
	const by = await requireActor("writeStories");
	const typed = z.string().max(1000).safeParse(name);
	if (!typed.success) notFound();

	const result = await createTopic({ name: typed.data }, by, new Date());
	if (!result.ok) {
		respondWith(422);
		return { message: (result.reason.code === "invalid" && result.reason.fields[0]?.message) || "No topic was made." };
	}

	await caughtUpWith(result.value.change);
	return { topic: { id: result.value.id, name: result.value.name } };
}
