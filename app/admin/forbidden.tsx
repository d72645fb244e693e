import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export const metadata = { title: "Not allowed" };

export default function Forbidden() {
	return (
		<>
			<PageHeader
				title="Your role does not allow this"
				intro="Nothing was changed. Stories that others began are open to editors. If you need it for your work, ask an admin to give you another role."
			/>
			<p>
				<LinkButton href="/admin/stories">Go to the stories</LinkButton>
			</p>
		</>
	);
}
