import { z } from "zod";
import { idField, lineField } from "#lib/taxonomy/fields.ts";

/** Lists of the whole paper that a menu can lead to, with the paths at which they stand. */
export const builtIn = {
	front: "/",
	latest: "/latest",
	mostRead: "/most-read",
	archive: "/archive",
	corrections: "/corrections",
	search: "/search",
} as const;
export type BuiltIn = keyof typeof builtIn;

const builtInNames = Object.keys(builtIn) as [BuiltIn, ...BuiltIn[]];

/** Words that stand for the thing's own name; empty for that. */
const label = lineField(60);

/** One entry of a menu. What it names may be gone meanwhile: then readers are shown the menu without it. */
export const menuEntry = z.discriminatedUnion("type", [
	z.object({ type: z.literal("section"), id: idField, label }),
	z.object({ type: z.literal("topic"), id: idField, label }),
	z.object({ type: z.literal("page"), id: idField, label }),
	z.object({ type: z.literal("builtIn"), name: z.enum(builtInNames), label }),
	z.object({
		type: z.literal("address"),
		to: z.string().min(1, "Type where it leads."),
		label: label.refine((text) => text !== "", "Say what it is called."),
	}),
]);
export type MenuEntry = z.infer<typeof menuEntry>;

const mostEntries = 30;
const entries = z.array(menuEntry).max(mostEntries, `A menu may have at most ${mostEntries} entries. Remove some.`).nullable();

/** Both menus as their editor wrote them; null for one that goes by itself. */
export const menuSettings = z.object({ main: entries, footer: entries });
export type MenuSettings = z.infer<typeof menuSettings>;

/** One entry as readers meet it. */
export type MenuLink = { label: string; address: string };

/** The menus of every page. */
export type Menus = { main: MenuLink[]; footer: MenuLink[] };

/** What the foot leads to by itself, before the paper's pages. */
export const footerByItself: readonly BuiltIn[] = ["latest", "mostRead", "archive", "corrections"];
