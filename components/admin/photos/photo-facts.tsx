import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { besidesWords } from "#lib/photos/besides.ts";
import type { FoundMetadata } from "#lib/photos/metadata.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { fieldNames, originalWords } from "./photo-words.ts";

type Props = {
	photo: KeptPhoto & { uploadedBy: string | null; publishedAt: Date | null; found: FoundMetadata };
	now: Date;
	style: TimeStyle;
};

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
				<Fact name="Readers">
					{photo.publishedAt ? (
						<>
							can see it since <Time at={photo.publishedAt} now={now} style={style} />
						</>
					) : (
						"cannot see it before something that shows it is published"
					)}
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
