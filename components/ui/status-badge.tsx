import { classes } from "./classes.ts";
import type { Tone } from "./notice.tsx";

const tones: Record<Tone, string> = {
	plain: "border-edge text-soft",
	accent: "border-accent bg-accent-wash text-accent",
	good: "border-good bg-good-wash text-good",
	caution: "border-caution bg-caution-wash text-caution",
	danger: "border-danger bg-danger-wash text-danger",
};

/** A state in a word or two; the tone only repeats what the word says. */
export function StatusBadge({ tone = "plain", children }: { tone?: Tone; children: React.ReactNode }) {
	return (
		<span className={classes("inline-block rounded-sm border px-1.5 text-xs leading-5 font-semibold whitespace-nowrap", tones[tone])}>
			{children}
		</span>
	);
}
