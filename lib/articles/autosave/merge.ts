import { cleanLine } from "#lib/text/clean.ts";
import { sameDraft } from "../draft.ts";

/** The states of one story that meet when somebody else saved it meanwhile. */
export type Versions<Draft> = {
	/** The last state that both knew. */
	base: Draft;
	mine: Draft;
	theirs: Draft;
	/** What this page sent last: where the server has it, it is no change of theirs. */
	sent: Draft;
};

/** Both people's changes in one draft. A field that both changed keeps mine and is named in `collided`; `taken` came from them. */
export type Merged<Draft> = { draft: Draft; taken: string[]; collided: string[] };

/** How a draft is cut into fields. */
export type Fields<Draft> = {
	merge: (versions: Versions<Draft>) => Merged<Draft>;
	/** A draft with these fields of another one. */
	withFields: (into: Draft, from: Draft, names: readonly string[]) => Draft;
};

/** The fields of a draft that is a plain object. The body counts as one field. */
export function objectFields<Draft extends object>(): Fields<Draft> {
	const withFields = (into: Draft, from: Draft, names: readonly string[]): Draft => ({
		...into,
		...Object.fromEntries(names.map((name) => [name, Reflect.get(from, name)])),
	});

	return {
		withFields,
		merge: (versions) => {
			const names = Object.keys(versions.theirs);
			const taken = names.filter((name) => whose(versions, name) === "theirs");

			return {
				draft: withFields(versions.mine, versions.theirs, taken),
				taken,
				collided: names.filter((name) => whose(versions, name) === "both"),
			};
		},
	};
}

function whose<Draft extends object>({ base, mine, theirs, sent }: Versions<Draft>, name: string): "mine" | "theirs" | "both" {
	const of = (draft: Draft) => comparable(Reflect.get(draft, name));
	if (sameDraft(of(mine), of(theirs)) || sameDraft(of(theirs), of(base)) || sameDraft(of(theirs), of(sent))) return "mine";

	return sameDraft(of(mine), of(base)) ? "theirs" : "both";
}

/** A line as the server keeps it: spaces that were typed at its end are no change. */
function comparable(value: unknown): unknown {
	return typeof value === "string" ? cleanLine(value) : value;
}
