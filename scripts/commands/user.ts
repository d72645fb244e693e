import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { closeDb } from "#lib/db/client.ts";
import { addUser } from "#lib/users/first-account.ts";
import { invitationForm } from "#lib/users/invitation.ts";
import { invite } from "#lib/users/invitation-commands.ts";
import { system } from "#lib/users/role.ts";
import { newUser, type UserRefusal, wordsFor } from "#lib/users/user.ts";
import { Refusal } from "../launcher/refusal.mjs";
import { bringUpToDate } from "../prepare.ts";

const options = {
	email: { type: "string" },
	name: { type: "string" },
	role: { type: "string", default: "reporter" },
	"password-stdin": { type: "boolean", default: false },
} as const;

/** `bureau user add`: a one-time link to choose a name and a password, or an account at once where a password is piped in. */
export async function run([what, ...args]: string[]): Promise<void> {
	if (what !== "add")
		throw new Refusal("Say what to do with the user: npm run bureau -- user add --email editor@paper.example --role editor");
	const { values } = parseArgs({ args, options });
	(await bringUpToDate()).finish();

	try {
		await (values["password-stdin"] ? addWithPassword(values) : addWithLink(values));
	} finally {
		await closeDb();
	}
}

async function addWithPassword(values: { email?: string; name?: string; role: string }) {
	const password = (await text(process.stdin)).replace(/\r?\n$/, "");
	const person = valid(newUser, { ...values, password });

	const added = await addUser(person, system, new Date());
	if (!added.ok) throw refusal(added.reason);

	console.log(`${person.name} (${person.email}) may sign in as ${person.role}.`);
}

async function addWithLink(values: { email?: string; role: string }) {
	const invited = valid(invitationForm, values);

	const made = await invite(invited, system, new Date());
	if (!made.ok) throw refusal(made.reason);

	console.log(
		`Send this link to ${invited.email}. It works once, for a week; they choose their name and password there.\n\n${made.value.link}\n`,
	);
}

function valid<Schema extends z.ZodType>(schema: Schema, given: unknown): z.infer<Schema> {
	const parsed = schema.safeParse(given);
	if (parsed.success) return parsed.data;

	throw new Refusal(parsed.error.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`).join("\n"));
}

function refusal(reason: UserRefusal): Refusal {
	return new Refusal(wordsFor(reason).message);
}
