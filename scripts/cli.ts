import { foreseen } from "./launcher/progress.mjs";
import { Refusal } from "./launcher/refusal.mjs";

type Command = { run(args: string[]): Promise<void> };

const commands: Record<string, () => Promise<Command>> = {
	start: () => import("./commands/start.ts"),
	dev: () => import("./commands/dev.ts"),
	build: () => import("./commands/build.ts"),
	test: () => import("./commands/test.ts"),
	check: () => import("./commands/check.ts"),
	bench: () => import("./commands/bench.ts"),
	drill: () => import("./commands/drill.ts"),
	user: () => import("./commands/user.ts"),
	demo: () => import("./commands/demo.ts"),
	generate: () => import("./commands/generate.ts"),
	"bench:also-read": () => import("./commands/bench-also-read.ts"),
	init: () => import("./commands/init.ts"),
	migrate: () => import("./commands/migrate.ts"),
	doctor: () => import("./commands/doctor.ts"),
};

/** Runs one command of the launcher. Its packages are installed by now. */
export async function run(name: string, args: string[]): Promise<void> {
	const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (load === undefined) throw new Refusal(`There is no command "${name}". npm run bureau -- help lists them.`);

	try {
		await (await load()).run(args);
	} catch (error) {
		if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
			throw new Refusal(`${error.message.split(". ")[0]}. npm run bureau -- help shows what ${name} takes.`);
		}
		throw paperCommands.has(name) ? await inPaperWords(error) : error;
	}
}

/** Commands whose errors of the database are told in words. */
const paperCommands = new Set(["start", "dev", "user", "demo", "generate", "init", "migrate", "doctor"]);

async function inPaperWords(error: unknown): Promise<unknown> {
	if (error instanceof Error && foreseen.has(error.name)) return error;
	const [{ inWords }, { settings }] = await Promise.all([import("./wait-for-database.ts"), import("#lib/settings.ts")]);

	return inWords(error, settings().databaseUrl);
}
