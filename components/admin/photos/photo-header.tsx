import Link from "next/link";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { KeptPhoto } from "#lib/photos/photo.ts";

type Props = { photo: KeptPhoto; list: string; newer: string | null; older: string | null };

/** The name of a photo's page, and the ways to the list and to the photos beside it. */
export function PhotoHeader({ photo, list, newer, older }: Props) {
	return (
		<div className="grid gap-2">
			<p>
				<Link href={list} className="text-soft underline underline-offset-3">
					All photos
				</Link>
			</p>
			<PageHeader title={photo.originalName || `Photo ${photo.id}`}>
				<nav aria-label="Photos beside this one" className="flex gap-2">
					{newer && (
						<LinkButton size="small" href={newer}>
							Newer
						</LinkButton>
					)}
					{older && (
						<LinkButton size="small" href={older}>
							Older
						</LinkButton>
					)}
				</nav>
			</PageHeader>
		</div>
	);
}
