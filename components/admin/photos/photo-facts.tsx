import Link from "next/link";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { besidesWords } from "#lib/photos/besides.ts";
import type { FoundMetadata } from "#lib/photos/metadata.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { fieldNames, originalWords } from "./photo-words.ts";

type Props = { photo: KeptPhoto & { uploadedBy: string | null; found: FoundMetadata }; now: Date; style: TimeStyle };

/** The original, and what its file says about itself. */
export function PhotoFacts({ photo, now, style }: Props) {
	const found = Object.entries(fieldNames).flatMap(([field, name]) => {
		const text = photo.found[field as keyof FoundMetadata];
		return text === undefined ? [] : [{ name, text }];
	});

	const besides = besidesWords(photo.found.besides);

	return (
		<section aria-labelledby="facts" className="grid gap-2 border-t border-rule pt-4">
			<h2 id="facts" className="font-serif text-lg font-semibold">
				The original
			</h2>
			{besides && <Notice tone="caution">{besides}</Notice>}
			<dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
				<Fact name="File">{photo.originalName || "Without a name"}</Fact>
				<Fact name="Size">{originalWords(photo, style.locale)}</Fact>
				<Fact name="Uploaded">
					<Time at={photo.createdAt} now={now} style={style} />
					{photo.uploadedBy && ` by ${photo.uploadedBy}`}
				</Fact>
				{found.map(({ name, text }) => (
					<Fact key={name} name={name}>
						{text}
					</Fact>
				))}
			</dl>
			{photo.found.unreadable && <p className="text-sm text-soft">The file’s own caption and credit are damaged and could not be read.</p>}
			{found.length === 0 && !photo.found.unreadable && <p className="text-sm text-soft">The file says nothing else about itself.</p>}
		</section>
	);
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<>
			<dt className="text-soft">{name}</dt>
			<dd dir="auto" className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">
				{children}
			</dd>
		</>
	);
}

type Used = {
	stories: readonly { articleId: number; headline: string; address: string | null; status: string }[];
	pages: readonly { id: number; title: string; address: string | null }[];
	contributors: readonly { id: number; name: string; slug: string }[];
	more: boolean;
};

/** Where a photo is used, with the way there. */
export function PhotoUsesList({ uses }: { uses: Used }) {
	const isUnused = uses.stories.length + uses.pages.length + uses.contributors.length === 0;

	return (
		<section aria-labelledby="uses" className="grid gap-2 border-t border-rule pt-4">
			<h2 id="uses" className="font-serif text-lg font-semibold">
				Used in
			</h2>
			{isUnused && <p className="text-sm text-soft">Nothing shows this photo.</p>}
			<ul className="grid gap-2">
				{uses.stories.map(({ articleId, headline, address, status }) => (
					<li key={articleId}>
						<Link href={`/admin/stories/${articleId}`} dir="auto" className="underline underline-offset-3">
							{headline || "Story without a headline"}
						</Link>
						<span className="block text-sm text-soft">
							{address === null ? (statusNames[status] ?? status) : <a href={address}>{address}</a>}
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
