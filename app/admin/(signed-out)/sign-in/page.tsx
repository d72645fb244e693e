import { redirect } from "next/navigation";
import { SignInForm } from "#components/admin/account/sign-in-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { hasUsers } from "#lib/users/queries.ts";
import { returnAddress } from "#lib/users/return-address.ts";
import { currentActor } from "#lib/users/session.ts";
import { signInAction } from "./actions.ts";

export const metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
	const next = returnAddress((await searchParams).next);
	if (await currentActor()) redirect(next);

	return (
		<>
			<h1 className="font-serif text-2xl font-semibold">Sign in</h1>
			{!(await hasUsers()) && (
				<Notice tone="accent" title="Nobody has an account yet">
					<p>Open the one-time link that the server printed when it started. Start it again for a new one.</p>
				</Notice>
			)}
			<SignInForm next={next} action={signInAction} />
		</>
	);
}
