import type { Choice } from "#components/ui/select.tsx";
import { roles, roleWords } from "#lib/users/role.ts";

/** The roles to choose from, with what each adds. */
export const roleChoices: Choice[] = roles.map((role) => ({ value: role, label: `${roleWords[role].name}: ${roleWords[role].adds}` }));
