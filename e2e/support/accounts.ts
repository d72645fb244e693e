import type { Role } from "#lib/users/role.ts";

/** Somebody who works at the paper of every story. */
export type Account = { name: string; email: string; password: string };

/** One account for each role. */
export const accounts: Record<Role, Account> = {
	reporter: { name: "Riya Rao", email: "reporter@paper.example", password: "lantern tram window seven" },
	editor: { name: "Edwin Doss", email: "editor@paper.example", password: "harbour cello ninety mint" },
	chief: { name: "Chitra Nair", email: "chief@paper.example", password: "marble kite orbit fennel" },
	admin: { name: "Adil Mehta", email: "admin@paper.example", password: "walnut siren copper delta" },
};
