import { createArticle, type NewStory, saveArticle } from "#lib/articles/commands.ts";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { schedulePublishing, scheduleWithdrawal } from "#lib/articles/scheduling-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { closeDb, db, useDb } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { saveSite } from "#lib/site/commands.ts";
import { system } from "#lib/users/role.ts";
import type { Paper } from "./paper.ts";

type Said<Value> = { ok: true; value: Value } | { ok: false; reason: unknown };

/**
 * Deeds of a newsroom in a process beside the server's, with the very commands that its pages call. The server hears of them by the change
 * feed; each deed is done only once it has.
 */
export class Desk {
	readonly #paper: Paper;

	private constructor(paper: Paper) {
		this.#paper = paper;
	}

	/** Works on a paper until it is closed. */
	static async open(paper: Paper): Promise<Desk> {
		// biome-ignore lint/correctness/useHookAtTopLevel: no hook of React's
		await useDb(`file:${paper.dataDir}/bureau.db`);

		return new Desk(paper);
	}

	/** Writes a story in the paper's first section and puts it live. Gives its number. */
	async publish(story: Partial<NewStory> & { headline: string }): Promise<number> {
		const now = new Date();
		const section = await db().section.findFirstOrThrow({ orderBy: { position: "asc" } });
		const saved = must(
			await createArticle({ sectionId: section.id, body: paragraphs(["Water came to the ghats."]), ...story }, system, now),
		);
		must(await publishArticle(saved, system, now));
		await this.#heard();

		return saved.articleId;
	}

	/** Writes a story in the paper's first section, to go live at a moment, as it was planned shortly before. Gives its number. */
	async plan(headline: string, at: Date): Promise<number> {
		const before = new Date(at.getTime() - 60_000);
		const section = await db().section.findFirstOrThrow({ orderBy: { position: "asc" } });
		const saved = must(
			await createArticle({ sectionId: section.id, body: paragraphs(["Water came to the ghats."]), headline }, system, before),
		);
		must(await schedulePublishing({ ...saved, at }, system, before));
		await this.#heard();

		return saved.articleId;
	}

	/** Takes a live story down at a moment, as it was planned shortly before. */
	async planWithdrawal(articleId: number, reason: string, at: Date): Promise<void> {
		must(await scheduleWithdrawal({ articleId, reason, at }, system, new Date(at.getTime() - 60_000)));
		await this.#heard();
	}

	/** The number of a section, by its address. */
	async sectionOf(slug: string): Promise<number> {
		return (await db().section.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
	}

	/** Changes a live story and puts the change live. */
	async update(articleId: number, change: Record<string, unknown>): Promise<void> {
		const edited = await getArticleForEditing(articleId);
		if (!edited) throw new Error(`No story ${articleId}`);
		const draft = { ...edited.draft, ...change };
		const saved = must(await saveArticle({ articleId, version: edited.version, draft }, system, new Date()));
		must(await publishArticle(saved, system, new Date()));
		await this.#heard();
	}

	async correct(articleId: number, text: string): Promise<void> {
		must(await issueCorrection({ articleId, kind: "correction", text }, system, new Date()));
		await this.#heard();
	}

	async withdraw(articleId: number, reason: string): Promise<void> {
		must(await withdrawArticle({ articleId, reason }, system, new Date()));
		await this.#heard();
	}

	/** Changes the site's settings. Addresses on this machine may be given: the servers that stories play are here. */
	async set(values: Record<string, unknown>): Promise<void> {
		Object.assign(settings(), { privateHosts: ["127.0.0.1"] });
		must(await saveSite(values, system, new Date()));
		await this.#heard();
	}

	/** Leaves, once the server has heard of all that was done here. */
	async close(): Promise<void> {
		await this.#heard();
		await closeDb();
	}

	/** A server that is ready has purged all that was changed before it was asked; one that is closed keeps no pages. */
	async #heard(): Promise<void> {
		if (this.#paper.pid === null) return;
		const answer = await fetch(`${this.#paper.url}/readyz`, { headers: { "cache-control": "no-cache" } });
		if (!answer.ok) throw new Error(`The server is not ready: ${await answer.text()}`);
	}
}

function must<Value>(said: Said<Value>): Value {
	if (!said.ok) throw new Error(JSON.stringify(said.reason));

	return said.value;
}
