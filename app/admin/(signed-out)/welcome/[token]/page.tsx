import { NewAccountForm } from "#components/admin/account/new-account-form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getOpenInvitation, hasUsers } from "#lib/users/queries.ts";
import { makeFirstAccountAction } from "./actions.ts";

export const metadata = { title: "Welcome" };

type Props = { params: Promise<{ token: string }> };

/** The first account, for whoever holds the link that the server printed. */
export default async function WelcomePage({ params }: Props) {
	const { token } = await params;
	const link = await getOpenInvitation(token, new Date());

	if (link === null || link.email !== "") return <SpentLink hasUsers={await hasUsers()} />;

	return (
		<>
			<div className="grid gap-1">
				<h1 className="font-serif text-2xl font-semibold">Make the first account</h1>
				<p className="text-soft">It is an admin’s: it may do everything, and invites the others.</p>
			</div>
			<NewAccountForm token={token} email={null} action={makeFirstAccountAction} />
		</>
	);
}

function SpentLink({ hasUsers }: { hasUsers: boolean }) {
	return (
		<>
			<h1 className="font-serif text-2xl font-semibold">This link does not work any more</h1>
			<Notice tone="caution">
				{hasUsers ? (
					<p>The first account exists already.</p>
				) : (
					<p>A link works once, for a day, and until the server starts again. Start it again: it prints a new one.</p>
				)}
			</Notice>
			{hasUsers && (
				<p>
					<LinkButton href="/admin/sign-in">Sign in</LinkButton>
				</p>
			)}
		</>
	);
}
