import type { Compared, ComparedPart } from "#lib/articles/compare.ts";

/** What differs between two states, field by field; what went is struck, what came is underlined. */
export function Comparison({ compared }: { compared: Compared[] }) {
	if (compared.length === 0) return <p className="text-soft">Nothing differs between these two states.</p>;

	return (
		<dl className="grid max-w-3xl gap-6">
			{compared.map(({ field, name, parts }) => (
				<div key={field} className="grid gap-1 border-t border-rule pt-3">
					<dt className="text-sm font-semibold text-soft">{name}</dt>
					<dd dir="auto" className="font-serif text-lg leading-relaxed break-words whitespace-pre-line">
						{parts.map((part, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in its order
							<Part key={index} part={part} />
						))}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Part({ part: { text, kind } }: { part: ComparedPart }) {
	switch (kind) {
		case "same":
			return text;
		case "added":
			return (
				<ins className="bg-good-wash text-good underline decoration-2 underline-offset-3">
					<span className="sr-only">[added: </span>
					{text}
					<span className="sr-only">]</span>
				</ins>
			);
		case "removed":
			return (
				<del className="bg-danger-wash text-danger line-through">
					<span className="sr-only">[removed: </span>
					{text}
					<span className="sr-only">]</span>
				</del>
			);
		default:
			return kind satisfies never;
	}
}
