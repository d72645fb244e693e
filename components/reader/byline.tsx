import type { Byline } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";

type Props = { names: readonly Byline[]; site: Site; links: boolean };

/** Who wrote it, each name leading to its page. A person is told of with "By"; a desk or an agency signs with its name alone. */
export function BylineLine({ names, site, links }: Props) {
	const { by, comma } = wordsOf(site).story;
	const line = inOrder(names, (name) => (
		<>
			{name !== names[0] && between(name.joiner, comma)}
			{links && name.slug ? <a href={`/by/${name.slug}`}>{name.name}</a> : name.name}
		</>
	));

	return names[0]?.kind === "person" ? inOrder(by(line), (part) => part) : line;
}

/** A comma leans on the name before it; a word stands between two spaces. */
function between(joiner: string, comma: string): string {
	const sign = joiner.trim();
	if (sign === "") return comma;

	return /^[\p{P}]+$/u.test(sign) ? `${sign} ` : ` ${sign} `;
}
