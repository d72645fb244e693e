"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { FormState } from "#components/ui/form-state.ts";
import { IntlText } from "#components/ui/intl-text.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { actionFailure } from "#components/ui/outdated.ts";
import { absoluteTime, type TimeStyle } from "#components/ui/time-words.ts";
import { toast } from "#components/ui/toast.tsx";
import type { RaisedBreaking } from "#lib/breaking/breaking.ts";
import { BreakingForm } from "./breaking-form.tsx";

type Props = {
	/** The banner that stands; null for none. */
	raised: RaisedBreaking | null;
	style: TimeStyle;
	/** When a new one would end, on the paper's clock. */
	usualEnd: string;
	raise: (state: FormState, form: FormData) => Promise<FormState>;
	takeDown: () => Promise<FormState>;
};

const unreachable = "The server could not be reached. Look at a page of the paper to see whether it is down.";

/** The line of breaking news under the masthead of every page: what stands there, and what could. */
export function BreakingRoom({ raised, style, usualEnd, raise, takeDown }: Props) {
	const [isPending, setPending] = useState(false);
	const [wrong, setWrong] = useState<string | null>(null);
	const down = async () => {
		setPending(true);
		const answer = await takeDown().catch((error: unknown): FormState => ({ errors: {}, message: actionFailure(error, unreachable) }));
		setPending(false);
		setWrong(answer.done ? null : (answer.message ?? unreachable));
		if (answer.done) toast(answer.message ?? "", "good");
	};

	return (
		<section aria-labelledby="breaking" className="grid gap-4">
			<h2 id="breaking" className="font-serif text-xl font-semibold">
				Breaking news
			</h2>
			{raised && (
				<Notice tone={raised.isShown ? "accent" : "caution"} title={<span dir="auto">{raised.text}</span>}>
					<p className="text-sm">
						<IntlText>
							{raised.isShown
								? `On every page until ${absoluteTime(raised.expiresAt, style)}.`
								: "Readers do not see it: its story is not live any more."}
						</IntlText>{" "}
						Raised by {raised.raisedBy}. {raised.address && <span className="text-soft">Leads to {raised.address}</span>}
					</p>
					<p className="mt-1">
						<Button size="small" isPending={isPending} onPress={() => void down()}>
							Take the banner down
						</Button>
					</p>
					{wrong && (
						<p role="alert" className="font-medium text-danger">
							{wrong}
						</p>
					)}
				</Notice>
			)}
			<BreakingForm key={raised?.raisedAt.getTime() ?? 0} isUp={raised !== null} style={style} usualEnd={usualEnd} raise={raise} />
		</section>
	);
}
