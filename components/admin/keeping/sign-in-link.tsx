import { LinkButton } from "#components/ui/link-button.tsx";

/** Leads somebody whose session ended to sign in, without leaving what is not saved. */
export function SignInLink() {
	return (
		<LinkButton size="small" href="/admin/sign-in" target="_blank" prefetch={false}>
			Sign in in a new tab
		</LinkButton>
	);
}
