import { headers } from "next/headers";
import { NameForm } from "#components/admin/account/name-form.tsx";
import { PasswordForm } from "#components/admin/account/password-form.tsx";
import { SessionList } from "#components/admin/account/session-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getOwnAccount, listSessions } from "#lib/users/queries.ts";
import { roleWords } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";
import { changeNameAction, changePasswordAction, endAllSessionsAction, endSessionAction } from "./actions.ts";

export const metadata = { title: "Your account" };

export default async function AccountPage() {
	const actor = await requireActor();
	const now = new Date();
	const id = String(actor.id);
	const [{ name, email }, sessions, style] = await Promise.all([getOwnAccount(id), listSessions(id, await headers(), now), timeStyle()]);

	return (
		<>
			<PageHeader title="Your account" intro={`${email} · ${roleWords[actor.role].name}`} />
			<div className="grid max-w-2xl gap-10">
				<NameForm name={name} action={changeNameAction} />
				<PasswordForm email={email} action={changePasswordAction} />
				<SessionList sessions={sessions} now={now} style={style} end={endSessionAction} endAll={endAllSessionsAction} />
			</div>
		</>
	);
}
