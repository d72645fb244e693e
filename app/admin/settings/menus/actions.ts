"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "#components/ui/form-state.ts";
import { caughtUpWith } from "#lib/changes/changes.ts";
import { saveMenus } from "#lib/menus/commands.ts";
import { requireActor } from "#lib/users/session.ts";
import { refusedState, turnedDown } from "../../refused-state.ts";

export async function saveMenusAction(menus: unknown): Promise<FormState> {
	const by = await requireActor("manageSite");

	const result = await saveMenus(menus, by, new Date());
	if (!result.ok) {
		if (result.reason.code !== "invalid") return refusedState(result.reason);
		const errors = Object.fromEntries(result.reason.fields.map(({ field, message }) => [field, message]));
		return turnedDown({ errors, message: "Some entries need mending; nothing was saved." });
	}

	await caughtUpWith(result.value.change);
	revalidatePath("/admin/settings/menus");
	return { errors: {}, done: true, message: "The menus are saved. Every page has them now." };
}
