import { type Actor, may, type Permission } from "#lib/users/role.ts";

/** `also`: rooms beside it that its own pages lead to. */
export type ShellLink = { href: string; label: string; also?: string[] };

const links: (ShellLink & { needs: Permission })[] = [
	{ href: "/admin/stories", label: "Stories", needs: "writeStories" },
	{ href: "/admin/fronts", label: "Fronts", needs: "composeFronts" },
	{ href: "/admin/photos", label: "Photos", needs: "writeStories" },
	{ href: "/admin/sections", label: "Sections", needs: "manageTaxonomy" },
	{ href: "/admin/topics", label: "Topics", also: ["/admin/series"], needs: "manageTaxonomy" },
	{ href: "/admin/contributors", label: "Contributors", needs: "manageTaxonomy" },
	{ href: "/admin/pages", label: "Pages", also: ["/admin/redirects"], needs: "manageTaxonomy" },
	{ href: "/admin/people", label: "People", needs: "manageUsers" },
	{ href: "/admin/settings", label: "Site settings", needs: "manageSite" },
	{ href: "/admin/audit", label: "Audit", needs: "readAudit" },
];

/** The rooms that this person may enter. Only what is shown: each page checks for itself. */
export function linksFor(actor: Actor): ShellLink[] {
	return links.filter(({ needs }) => may(actor, needs)).map(({ needs: _, ...link }) => link);
}
