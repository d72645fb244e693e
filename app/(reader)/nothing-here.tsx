import { permanentRedirect, redirect } from "next/navigation";
import { GonePage, MissingPage } from "#components/reader/missing-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import type { AddressedStory } from "#lib/articles/article.ts";
import { respondWith } from "#lib/changes/response.ts";
import { getPaper } from "./paper.ts";

/** The page of an address that holds nothing, with the status 404. The framework's own needs a browser that runs its scripts. */
export async function NothingHere() {
	respondWith(404);
	const paper = await getPaper();

	return (
		<Sheet {...paper}>
			<MissingPage {...paper} />
		</Sheet>
	);
}

/** The page of an address that held something which was taken down, with the status 410 and the reason. */
export async function GoneFromHere({ reason }: { reason: string }) {
	respondWith(410);
	const paper = await getPaper();

	return (
		<Sheet {...paper}>
			<GonePage reason={reason} {...paper} />
		</Sheet>
	);
}

/** What an address answers that holds no page: it leads on, says that something was taken down, or that nothing ever was there. */
export function elsewhere(found: Exclude<AddressedStory, { kind: "found" }>): React.ReactNode {
	switch (found.kind) {
		case "moved":
			return found.temporary ? redirect(found.to) : permanentRedirect(found.to);
		case "withdrawn":
			return <GoneFromHere reason={found.reason} />;
		case "unknown":
			return <NothingHere />;
		default:
			return found satisfies never;
	}
}
