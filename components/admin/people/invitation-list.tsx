"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { OpenInvitation } from "#lib/users/invitation.ts";
import { roleWords } from "#lib/users/role.ts";

type Props = {
	invitations: OpenInvitation[];
	now: Date;
	style: TimeStyle;
	revoke: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Invitations that nobody has used yet. */
export function InvitationList({ invitations, now, style, revoke }: Props) {
	const { state, send, form } = useForm(revoke, untouched);
	if (invitations.length === 0 && !state.message) return null;

	return (
		<section aria-labelledby="invitations-title" className="grid gap-4">
			<h2 id="invitations-title" className="font-serif text-xl font-semibold">
				Open invitations
			</h2>
			<form ref={form} action={send} className="grid gap-4">
				<FormMessage state={state} />
				<ul className="divide-y divide-rule rounded-lg border border-rule bg-surface empty:hidden">
					{invitations.map((invitation) => (
						<li key={invitation.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
							<div>
								<p className="font-medium break-all">{invitation.email}</p>
								<p className="text-sm text-soft">
									{roleWords[invitation.role].name}, invited by {invitation.invitedBy}; expires{" "}
									<Time at={invitation.expiresAt} now={now} style={style} />
								</p>
							</div>
							<SubmitButton kind="secondary" size="small" name="id" value={String(invitation.id)}>
								Withdraw <span className="sr-only">the invitation of {invitation.email}</span>
							</SubmitButton>
						</li>
					))}
				</ul>
			</form>
		</section>
	);
}
