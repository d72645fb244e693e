import type { Metadata } from "next";
import { OfflinePage } from "#components/reader/offline-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { wordsOf } from "#lib/messages/words.ts";
import { getPaper } from "../paper.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
	return { title: wordsOf((await getPaper()).site).page.offline.title, robots: { index: false } };
}

export default async function Offline() {
	const paper = await getPaper();

	return (
		<Sheet {...paper}>
			<OfflinePage site={paper.site} />
		</Sheet>
	);
}
