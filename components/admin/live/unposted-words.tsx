import { useEffect, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { plainText } from "#lib/body/body.ts";
import type { EntryLanguage } from "./entry-fields.tsx";
import { EntryShelf, type KeptEntry } from "./kept-entry.ts";

type Props = { articleId: number; personId: string; language: EntryLanguage };

/** Words that were being written when coverage ended: they are not lost. */
export function UnpostedWords({ articleId, personId, language }: Props) {
	const [kept, setKept] = useState<KeptEntry | null>(null);
	useEffect(() => setKept(new EntryShelf(localStorage, personId, articleId).read()), [articleId, personId]);
	if (!kept) return null;

	return (
		<Notice tone="caution" title="Words of yours were not posted">
			<div {...language} className="wrap-anywhere whitespace-pre-line">
				{[kept.headline, plainText(kept.body)].filter((part) => part !== "").join("\n")}
			</div>
			<p className="text-sm text-soft">This browser keeps them, and has them ready when coverage goes on.</p>
		</Notice>
	);
}
