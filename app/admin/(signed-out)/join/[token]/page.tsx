import { NewAccountForm } from "#components/admin/account/new-account-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { getOpenInvitation } from "#lib/users/queries.ts";
import { roleWords } from "#lib/users/role.ts";
import { currentActor } from "#lib/users/session.ts";
import { signOutAction } from "../../../account/actions.ts";
import { joinAction } from "./actions.ts";

export const metadata = { title: "Join the newsroom" };

type Props = { params: Promise<{ token: string }> };

/** An invitation, for whoever was sent its link. */
export default async function JoinPage({ params }: Props) {
	const { token } = await params;
	const invitation = await getOpenInvitation(token, new Date());
	if (invitation === null || invitation.email === "") return <SpentInvitation />;

	const actor = await currentActor();
	if (actor !== null) return <AlreadyIn name={actor.name} email={invitation.email} />;

	return (
		<>
			<div className="grid gap-1">
				<h1 className="font-serif text-2xl font-semibold">Join the newsroom</h1>
				<p className="text-soft">
					You are invited as {roleWords[invitation.role].name.toLowerCase()}: someone who {roleWords[invitation.role].adds}.
				</p>
			</div>
			<NewAccountForm token={token} email={invitation.email} action={joinAction} />
		</>
	);
}

function SpentInvitation() {
	return (
		<>
			<h1 className="font-serif text-2xl font-semibold">This invitation does not work any more</h1>
			<Notice tone="caution">
				<p>An invitation works once, for seven days, and can be withdrawn. Ask whoever invited you for a new one.</p>
			</Notice>
		</>
	);
}

function AlreadyIn({ name, email }: { name: string; email: string }) {
	return (
		<>
			<h1 className="font-serif text-2xl font-semibold">You are signed in as {name}</h1>
			<p>This invitation is for {email}. Sign out, then open its link again.</p>
			<form action={signOutAction}>
				<SubmitButton>Sign out</SubmitButton>
			</form>
		</>
	);
}
