import { ArrowLeft } from "lucide-react";
import Link from "next/link";

/** The way back to the list that a page belongs to. */
export function BackLink({ href, children }: { href: string; children: React.ReactNode }) {
	return (
		<p className="-mb-4">
			<Link
				href={href}
				className="inline-flex min-h-8 items-center gap-1.5 text-sm text-soft no-underline hover:text-ink hover:underline pointer-coarse:min-h-11"
			>
				<ArrowLeft className="size-4 rtl:rotate-180" aria-hidden="true" />
				{children}
			</Link>
		</p>
	);
}
