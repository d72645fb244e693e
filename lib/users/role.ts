import { z } from "zod";

/** From least to most: each may do all that the ones before it may. */
export const roles = ["reporter", "editor", "chief", "admin"] as const;

export const role = z.enum(roles, { error: "Choose a role." });
export type Role = z.infer<typeof role>;

/** What each role is called, and what it adds, as people who choose one are told. */
export const roleWords: Record<Role, { name: string; adds: string }> = {
	reporter: { name: "Reporter", adds: "writes stories and uploads photos" },
	editor: { name: "Editor", adds: "edits any story, publishes, and arranges the front page" },
	chief: {
		name: "Chief editor",
		adds: "withdraws stories, keeps sections, topics, contributors, pages and redirects, and reads the audit",
	},
	admin: { name: "Admin", adds: "invites people and changes the site's settings" },
};

/** Who acts: a person who signed in, or the system itself (`id` null), as the audit log will name them. */
export type Actor = { id: string | null; name: string; role: Role; ip: string };

/** What a person may be allowed to do. */
export type Permission =
	| "writeStories" // create, edit one's own stories, upload photos
	| "editAnyStory"
	| "publish" // publish, update, correct
	| "withdraw"
	| "composeFronts"
	| "manageTaxonomy" // sections, topics, contributors, pages, redirects
	| "readAudit"
	| "manageUsers"
	| "manageSite";

const leastRole: Record<Permission, Role> = {
	writeStories: "reporter",
	editAnyStory: "editor",
	publish: "editor",
	withdraw: "chief",
	composeFronts: "editor",
	manageTaxonomy: "chief",
	readAudit: "chief",
	manageUsers: "admin",
	manageSite: "admin",
};

/** Whether a role carries a permission. */
export function may(who: { role: Role }, permission: Permission): boolean {
	return roles.indexOf(who.role) >= roles.indexOf(leastRole[permission]);
}

/** Whether this person may change this story: editors any, reporters those they made or are assigned. */
export function mayEditStory(who: Actor, story: { createdById: string | null; assigneeId: string | null }): boolean {
	if (may(who, "editAnyStory")) return true;
	if (!may(who, "writeStories") || who.id === null) return false;

	return story.createdById === who.id || story.assigneeId === who.id;
}

/** The paper itself, where nobody signed in: the command line, the first start, the clock. */
export const system: Actor = { id: null, name: "Bureau", role: "admin", ip: "" };
