import { classes } from "./classes.ts";

export type Tone = "plain" | "accent" | "good" | "caution" | "danger";

const washes: Record<Tone, string> = {
	plain: "border-edge bg-sunken text-ink",
	accent: "border-accent bg-accent-wash text-ink",
	good: "border-good bg-good-wash text-ink",
	caution: "border-caution bg-caution-wash text-ink",
	danger: "border-danger bg-danger-wash text-ink",
};

type Props = { tone?: Tone; title?: React.ReactNode; live?: boolean; className?: string; children?: React.ReactNode };

/** Something to know before going on. `live` where it appears after an action: it is then read out. */
export function Notice({ tone = "plain", title, live = false, className, children }: Props) {
	return (
		<div
			role={live ? (tone === "danger" ? "alert" : "status") : undefined}
			className={classes("grid gap-1 rounded-md border border-s-4 px-4 py-3", washes[tone], className)}
		>
			{title && <p className="font-semibold">{title}</p>}
			{children}
		</div>
	);
}
