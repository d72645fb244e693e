import Link from "next/link";
import type { PhotoUses } from "#lib/photos/use-queries.ts";
import { brandNames } from "#lib/site/brand.ts";

/** Where a photo is used, with the way there. */
export function PhotoUsesList({ uses }: { uses: PhotoUses }) {
	const isUnused = uses.stories.length + uses.fronts.length + uses.pages.length + uses.contributors.length + uses.brand.length === 0;

	return (
		<section aria-labelledby="uses" className="grid gap-2 border-t border-rule pt-4">
			<h2 id="uses" className="font-serif text-lg font-semibold">
				Used in
			</h2>
			{isUnused && <p className="text-sm text-soft">Nothing shows this photo.</p>}
			<ul className="grid gap-2">
				{uses.stories.map(({ articleId, headline, address, status, isScheduled }) => (
					<li key={articleId}>
						<Link href={`/admin/stories/${articleId}`} dir="auto" className="underline underline-offset-3">
							{headline || "Story without a headline"}
						</Link>
						<span className="block text-sm text-soft">
							{address === null ? isScheduled ? "Scheduled" : (statusNames[status] ?? status) : <a href={address}>{address}</a>}
						</span>
					</li>
				))}
				{uses.fronts.map(({ key, name, address, isScheduled }) => (
					<li key={key}>
						<Link href={`/admin/fronts/${key}`} dir="auto" className="underline underline-offset-3">
							{name}
						</Link>
						<span className="block text-sm text-soft">
							Front · {address === null ? isScheduled ? "scheduled" : "in the draft, not live" : <a href={address}>{address}</a>}
						</span>
					</li>
				))}
				{uses.pages.map(({ id, title, address }) => (
					<li key={id}>
						<Link href={`/admin/pages/${id}`} dir="auto" className="underline underline-offset-3">
							{title}
						</Link>
						<span className="block text-sm text-soft">
							Page · {address === null ? "not shown to readers" : <a href={address}>{address}</a>}
						</span>
					</li>
				))}
				{uses.contributors.map(({ id, name, slug }) => (
					<li key={id}>
						Portrait of{" "}
						<a href={`/by/${slug}`} className="underline underline-offset-3">
							{name}
						</a>
					</li>
				))}
				{uses.brand.map((field) => (
					<li key={field}>
						The paper’s {brandNames[field]}, in the{" "}
						<Link href="/admin/settings" className="underline underline-offset-3">
							site settings
						</Link>
					</li>
				))}
			</ul>
			{uses.more && <p className="text-sm text-soft">And in more stories than are listed here.</p>}
		</section>
	);
}

const statusNames: Record<string, string> = {
	draft: "Draft",
	inReview: "In review",
	ready: "Ready",
	scheduled: "Scheduled",
	published: "In the next version, not live yet",
	withdrawn: "Withdrawn",
	spiked: "Spiked",
};
