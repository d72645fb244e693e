"use server";

import { notFound, redirect } from "next/navigation";
import { type FormState, sentValues } from "#components/ui/form-state.ts";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { saveFront } from "#lib/fronts/commands.ts";
import { frontKey } from "#lib/fronts/front-key.ts";
import { getFrontRevision } from "#lib/fronts/history-queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { turnedDown } from "../../../refused-state.ts";
import { frontWords } from "../../front-words.ts";

/** Makes an older state of a front its draft. */
export async function restoreFrontAction(sent: string, _: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("composeFronts");
	const key = frontKey.safeParse(sent);
	const number = readId(sentValues(form).number);
	const front = key.success ? await getFrontForEditing(key.data) : null;
	const layout = front && number !== null ? await getFrontRevision(front.key, number) : null;
	if (!front || !layout) notFound();

	const result = await saveFront({ key: front.key, version: front.version, layout, reason: "restored" }, by, new Date());
	if (!result.ok) {
		const { reason } = result;
		const why = reason.code === "invalid" ? reason.fields.map(({ message }) => message).join(" ") : frontWords(reason);
		return turnedDown({ errors: {}, message: `It was not restored. ${why}` });
	}
	redirect(`/admin/fronts/${front.key}`);
}
