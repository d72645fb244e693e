import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Check } from "#lib/articles/checklist.ts";
import { fieldId } from "../edit/story-context.tsx";

type Props = { checks: readonly Check[]; onGo: (check: Check) => void };

/** What the story lacks; each leads to where it is mended. */
export function Checks({ checks, onGo }: Props) {
	if (checks.length === 0) return <p className="text-soft">Nothing is missing.</p>;

	return (
		<ul className="grid gap-1.5">
			{checks.map((check) => (
				<li key={check.words} className="flex items-start gap-2">
					{check.level === "must" ? (
						<CircleAlert className="mt-1 size-4 shrink-0 text-danger" role="img" aria-label="Must be mended:" />
					) : (
						<TriangleAlert className="mt-1 size-4 shrink-0 text-caution" role="img" aria-label="Worth a look:" />
					)}
					<span>
						{check.words}{" "}
						<a
							href={`#${fieldId(check.field)}`}
							aria-label={`Go there: ${check.words}`}
							className="whitespace-nowrap underline underline-offset-3"
							onClick={(event) => {
								event.preventDefault();
								onGo(check);
							}}
						>
							Go there
						</a>
					</span>
				</li>
			))}
		</ul>
	);
}

/** Brings a field into sight and the focus into it. */
export function goToField({ field }: Pick<Check, "field">): void {
	const place = document.getElementById(fieldId(field));
	const control = field === "body" ? place?.querySelector<HTMLElement>(".editor-text") : place;
	// After the window has given the focus back to what opened it.
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			control?.focus();
			control?.scrollIntoView({ block: "center" });
		}),
	);
}
