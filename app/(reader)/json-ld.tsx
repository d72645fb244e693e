import type { Thing } from "schema-dts";
import { settings } from "#lib/settings.ts";
import { jsonLd } from "#lib/structured-data/json-ld.ts";
import type { Voice } from "#lib/structured-data/publisher.ts";
import { getPaper } from "./paper.ts";

/** What a page says of itself in schema.org's words. It is data: no browser runs it. */
export async function JsonLd({ say }: { say: (voice: Voice) => Thing[] }) {
	const { site } = await getPaper();
	const text = jsonLd(...say({ site, origin: settings().siteUrl }));

	// biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd leaves no sign in it that HTML knows
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
