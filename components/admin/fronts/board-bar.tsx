"use client";

import { Eye, History, Redo2, Undo2 } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IntlText } from "#components/ui/intl-text.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { absoluteTime } from "#components/ui/time-words.ts";
import type { BoardFront } from "#lib/fronts/board-front.ts";
import { SignInLink } from "../keeping/sign-in-link.tsx";
import { useShortcuts } from "../stories/deeds/use-shortcuts.ts";
import { useBoardDesk } from "./board-context.tsx";
import type { FrontDeeds } from "./deeds.ts";
import { FrontPreview } from "./front-preview.tsx";
import { PublishControls } from "./publish-controls.tsx";

type Props = { front: BoardFront; deeds: FrontDeeds };

/** The front's name and state, and what is done with the whole of it. Stays in sight. */
export function BoardBar({ front, deeds }: Props) {
	const { undo, redo, saver, style, say } = useBoardDesk();
	const [isPreviewing, setPreviewing] = useState(false);
	const step = (deed: (() => void) | null, nothing: string) => () => (deed ? deed() : say(nothing));
	const back = step(undo, "There is nothing to take back.");
	const again = step(redo, "There is nothing to do again.");
	useShortcuts([
		{ keys: "Mod+Z", name: "Undo", run: () => !isTyping() && back() },
		{ keys: "Mod+Shift+Z", name: "Redo", run: () => !isTyping() && again() },
	]);
	const preview = () => void saver.flush().then(() => setPreviewing(true));

	return (
		<header className="-mx-4 sm:sticky sm:top-0 sm:z-10 mb-4 grid gap-2 border-b border-rule bg-paper px-4 py-3">
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<h1 dir="auto" className="font-serif text-2xl leading-tight font-semibold">
					{front.name} front
				</h1>
				<State />
				{front.plan && (
					<StatusBadge tone="accent">
						Planned for <IntlText>{absoluteTime(front.plan.at, style)}</IntlText>
					</StatusBadge>
				)}
				<div className="ms-auto flex flex-wrap gap-2">
					<Step label="Undo" isOff={undo === null} onPress={back} icon={<Undo2 aria-hidden="true" />} />
					<Step label="Redo" isOff={redo === null} onPress={again} icon={<Redo2 aria-hidden="true" />} />
					<Button size="small" onPress={preview}>
						<Eye aria-hidden="true" /> Preview
					</Button>
					<LinkButton size="small" href={`/admin/fronts/${front.key}/history`} prefetch={false}>
						<History className="size-4" aria-hidden="true" /> History
					</LinkButton>
					<PublishControls front={front} deeds={deeds} />
				</div>
			</div>
			<Said />
			{isPreviewing && <FrontPreview front={front} onClose={() => setPreviewing(false)} />}
		</header>
	);
}

const states = {
	live: { tone: "good", text: "Live" },
	changed: { tone: "caution", text: "Draft differs from what is live" },
	never: { tone: "plain", text: "Automatic until you publish" },
} as const;

function State() {
	const { tone, text } = states[useBoardDesk().state];

	return <StatusBadge tone={tone}>{text}</StatusBadge>;
}

/** What was done last, and how far it has come. */
function Said() {
	const { said, save } = useBoardDesk();
	const saving =
		save.kind === "saving" ? "Saving…" : save.kind === "saved" ? "Draft saved" : save.kind === "failed" ? "Not saved" : "Waiting";

	return (
		<div className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
			<p className="flex items-center gap-2">
				{save.kind === "saving" && <Spinner />}
				{saving}
			</p>
			<p role="status" className="min-w-0">
				{said}
			</p>
			{save.kind === "failed" && (
				<p role="alert" className="font-medium text-danger">
					{save.message}
				</p>
			)}
			{save.kind === "failed" && save.isSignedOut && <SignInLink />}
		</div>
	);
}

type StepProps = { label: string; isOff: boolean; onPress: () => void; icon: React.ReactNode };

/** Keeps the focus where there is nothing more to do: a disabled button would lose it. */
function Step({ label, isOff, onPress, icon }: StepProps) {
	return (
		<Button
			size="small"
			className={isOff ? "px-2 opacity-55" : "px-2"}
			aria-label={label}
			aria-disabled={isOff || undefined}
			onPress={onPress}
		>
			{icon}
		</Button>
	);
}

/** In a field, Undo is the field's own. */
function isTyping(): boolean {
	return document.activeElement?.matches("input, textarea, select") ?? false;
}
