import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** A paper without a section has no place for a story: says so, and who can make one. */
export function NoSections({ mayMake }: { mayMake: boolean }) {
	if (!mayMake) return <EmptyState title="No sections yet">Every story stands in a section. Ask a chief editor to make one.</EmptyState>;

	return (
		<EmptyState title="No sections yet" action={<LinkButton href="/admin/sections">Make a section</LinkButton>}>
			Every story stands in a section, which is the first part of its address.
		</EmptyState>
	);
}
