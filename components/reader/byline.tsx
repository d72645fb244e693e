import type { Byline } from "#lib/articles/article.ts";
import { inOrder } from "./in-order.ts";

/** Who wrote it, each name leading to its page. A person is told of with "By"; a desk or an agency signs with its name alone. */
export function BylineLine({ names, links }: { names: readonly Byline[]; links: boolean }) {
	return (
		<>
			{names[0]?.kind === "person" && "By "}
			{inOrder(names, (name) => (
				<>
					{name !== names[0] && between(name.joiner)}
					{links && name.slug ? <a href={`/by/${name.slug}`}>{name.name}</a> : name.name}
				</>
			))}
		</>
	);
}

/** A comma leans on the name before it; a word stands between two spaces. */
function between(joiner: string): string {
	const sign = joiner.trim();
	if (sign === "") return ", ";

	return /^[\p{P}]+$/u.test(sign) ? `${sign} ` : ` ${sign} `;
}
