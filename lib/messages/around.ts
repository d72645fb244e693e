/** Words around something that is more than text, such as a link or a time, in the language's own order. */
export type Around = <Thing>(thing: Thing) => readonly (string | Thing)[];

export function around(before: string, after = ""): Around {
	return (thing) => [before, thing, after].filter((part) => part !== "");
}
