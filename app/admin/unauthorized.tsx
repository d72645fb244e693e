import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export const metadata = { title: "Signed out" };

export default function Unauthorized() {
	return (
		<>
			<PageHeader title="You are signed out" intro="Sign in to go on. Nothing was changed." />
			<p>
				<LinkButton href="/admin/sign-in" kind="primary">
					Sign in
				</LinkButton>
			</p>
		</>
	);
}
