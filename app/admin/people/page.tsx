import { InvitationList } from "#components/admin/people/invitation-list.tsx";
import { InviteForm } from "#components/admin/people/invite-form.tsx";
import { PeopleTable } from "#components/admin/people/people-table.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listOpenInvitations, listPeople } from "#lib/users/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";
import { inviteAction, revokeInvitationAction } from "./actions.ts";

export const metadata = { title: "People" };

export default async function PeoplePage() {
	await requireActor("manageUsers");
	const now = new Date();
	const [people, invitations, style] = await Promise.all([listPeople(), listOpenInvitations(now), timeStyle()]);

	return (
		<>
			<PageHeader title="People" intro="Everybody who can sign in. Whom readers see in bylines are contributors, kept apart." />
			<div className="max-w-4xl">
				<PeopleTable people={people} now={now} style={style} />
			</div>
			<div className="grid max-w-2xl gap-10">
				<InviteForm action={inviteAction} />
				<InvitationList invitations={invitations} now={now} style={style} revoke={revokeInvitationAction} />
			</div>
		</>
	);
}
