import { NewPasswordForm } from "#components/admin/account/new-password-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getPasswordLink } from "#lib/users/queries.ts";
import { newPasswordAction } from "./actions.ts";

export const metadata = { title: "New password" };

type Props = { params: Promise<{ token: string }> };

/** For someone who forgot their password and was sent a link by an admin. */
export default async function NewPasswordPage({ params }: Props) {
	const { token } = await params;
	const link = await getPasswordLink(token, new Date());

	return (
		<>
			<h1 className="font-serif text-2xl font-semibold">{link ? "Choose a new password" : "This link does not work any more"}</h1>
			{link ? (
				<NewPasswordForm token={token} email={link.email} action={newPasswordAction} />
			) : (
				<Notice tone="caution">
					<p>A link works once, for a day. Ask an admin for a new one.</p>
				</Notice>
			)}
		</>
	);
}
