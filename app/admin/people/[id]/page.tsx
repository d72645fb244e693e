import { notFound } from "next/navigation";
import { AccountSwitch } from "#components/admin/people/account-switch.tsx";
import { PasswordLinkForm } from "#components/admin/people/password-link-form.tsx";
import { RoleForm } from "#components/admin/people/role-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getPerson } from "#lib/users/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { changeRoleAction, closeAccountAction, passwordLinkAction, reopenAccountAction } from "../actions.ts";

export const metadata = { title: "Person" };

type Props = { params: Promise<{ id: string }> };

export default async function PersonPage({ params }: Props) {
	await requireActor("manageUsers");
	const person = await getPerson((await params).id);
	if (person === null) notFound();
	const isClosed = person.closedAt !== null;

	return (
		<>
			<PageHeader title={person.name} intro={person.email} />
			<div className="grid max-w-2xl gap-10">
				<RoleForm userId={person.id} role={person.role} action={changeRoleAction} />
				{!isClosed && <PasswordLinkForm userId={person.id} action={passwordLinkAction} />}
				<AccountSwitch userId={person.id} isClosed={isClosed} action={isClosed ? reopenAccountAction : closeAccountAction} />
			</div>
		</>
	);
}
