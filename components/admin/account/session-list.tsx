import { StatusBadge } from "#components/ui/status-badge.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { OpenSession } from "#lib/users/user.ts";

type Props = {
	sessions: OpenSession[];
	now: Date;
	style: TimeStyle;
	end: (form: FormData) => Promise<void>;
	endAll: () => Promise<void>;
};

/** Where one is signed in, and the ways to end it. */
export function SessionList({ sessions, now, style, end, endAll }: Props) {
	return (
		<section aria-labelledby="sessions-title" className="grid gap-4">
			<h2 id="sessions-title" className="font-serif text-xl font-semibold">
				Where you are signed in
			</h2>
			<ul className="divide-y divide-rule rounded-lg border border-rule bg-surface">
				{sessions.map((session) => (
					<li key={session.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
						<div>
							<p className="font-medium">
								{session.browser} {session.isThis && <StatusBadge tone="good">This browser</StatusBadge>}
							</p>
							<p className="text-sm text-soft">
								Signed in <Time at={session.startedAt} now={now} style={style} />
								{session.ip && ` · ${session.ip}`}
							</p>
						</div>
						{!session.isThis && (
							<form action={end}>
								<input type="hidden" name="session" value={session.id} />
								<SubmitButton kind="secondary" size="small">
									Sign out <span className="sr-only">{session.browser}</span>
								</SubmitButton>
							</form>
						)}
					</li>
				))}
			</ul>
			<form action={endAll}>
				<SubmitButton kind="secondary">Sign out everywhere</SubmitButton>
			</form>
		</section>
	);
}
