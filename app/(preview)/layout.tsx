import type { Metadata, Viewport } from "next";
import { getSite } from "#lib/site/queries.ts";
import "#components/reader/reader.css";

export const metadata: Metadata = {
	robots: { index: false, follow: false },
	referrer: "same-origin",
	formatDetection: { telephone: false, address: false, email: false, date: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** The document of readers' pages around what no reader may see yet. It guards nothing: the page asks who is there itself. */
export default async function PreviewLayout({ children }: { children: React.ReactNode }) {
	const site = await getSite();

	return (
		<html lang={site.language} dir={site.direction}>
			<body>{children}</body>
		</html>
	);
}
