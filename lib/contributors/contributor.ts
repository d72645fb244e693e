import { z } from "zod";
import { idField, lineField, nameField, slugField, textField } from "#lib/taxonomy/fields.ts";
import { nameFilter } from "#lib/taxonomy/name-pages.ts";

export const contributorKinds = ["person", "desk", "agency"] as const;
export type ContributorKind = (typeof contributorKinds)[number];

/** What each kind is called, and what it is for, as people who choose one are told. */
export const kindWords: Record<ContributorKind, { name: string; hint: string }> = {
	person: { name: "Person", hint: "somebody who writes" },
	desk: { name: "Desk", hint: "the paper itself, such as “Our Bureau”" },
	agency: { name: "Agency", hint: "copy from elsewhere, such as a news agency" },
};

/** A kind as the database tells it; what it does not know is a person. */
export function readKind(kept: string): ContributorKind {
	return contributorKinds.find((kind) => kind === kept) ?? "person";
}

export const contributorInput = z.object({
	name: nameField,
	slug: slugField,
	kind: z.enum(contributorKinds, { error: "Choose person, desk or agency." }).default("person"),
	role: lineField(120),
	biography: textField(3000),
	portraitId: idField.nullable().default(null),
	/** Whose account this is, where they sign in; one contributor for each account. */
	userId: z.string().min(1).max(100).nullable().default(null),
	/** Whether there may be two of this name: two people can share one. */
	allowSameName: z.boolean().default(false),
});
export type ContributorInput = z.infer<typeof contributorInput>;

/** What the newsroom's list of contributors may be narrowed by, as an address says it. */
export const contributorFilter = nameFilter.extend({ kind: z.enum(contributorKinds).optional().catch(undefined) });
export type ContributorFilter = z.infer<typeof contributorFilter>;

export type Contributor = {
	id: number;
	slug: string;
	name: string;
	kind: string;
	role: string;
	biography: string;
	portraitId: number | null;
};

/** How many published stories list a contributor, and how many versions of stories name them. */
export type ContributorUse = { stories: number; versions: number };

/** Path of a contributor's page. */
export function contributorAddress(slug: string): string {
	return `/by/${slug}`;
}

/** Why a contributor must stay; null where they may be deleted. */
export function whyContributorStays({ stories, versions }: ContributorUse): string | null {
	if (stories > 0)
		return `${stories === 1 ? "One published story names" : `${stories} published stories name`} them in the byline. Merge them into another contributor instead.`;
	if (versions > 0)
		return "Bylines of unpublished stories or earlier versions of stories name them. Merge them into another contributor instead.";

	return null;
}
