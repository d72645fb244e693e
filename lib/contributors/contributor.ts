import { z } from "zod";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

export const contributorKinds = ["person", "desk", "agency"] as const;

export const contributorInput = z.object({
	name: nameField,
	slug: slugField,
	kind: z.enum(contributorKinds, { error: "Choose person, desk or agency." }).default("person"),
	role: textField(120),
	biography: textField(3000),
	portraitId: z.number().int().positive().nullable().default(null),
});

export type Contributor = {
	id: number;
	slug: string;
	name: string;
	kind: string;
	role: string;
	biography: string;
	portraitId: number | null;
};
