import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export const metadata = { title: "Not found" };

export default function NotFound() {
	return (
		<>
			<PageHeader title="There is nothing here" intro="The address may be mistyped, or what stood here is gone." />
			<p>
				<LinkButton href="/admin/stories">Go to the stories</LinkButton>
			</p>
		</>
	);
}
