import type { Metadata, Viewport } from "next";
import { settings } from "#lib/settings.ts";
import { iconLinks } from "#lib/site/brand-addresses.ts";
import { getPaper } from "./paper.ts";
import "#components/reader/reader.css";

export async function generateMetadata(): Promise<Metadata> {
	const { site } = await getPaper();

	return {
		metadataBase: new URL(settings().siteUrl),
		title: { template: `%s – ${site.name.replaceAll("%s", "")}`, default: site.name },
		icons: iconLinks(site),
		manifest: "/manifest.webmanifest",
		robots: { "max-image-preview": "large" },
		formatDetection: { telephone: false, address: false, email: false, date: false },
	};
}

export const viewport: Viewport = {
	colorScheme: "light dark",
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#fffefb" },
		{ media: "(prefers-color-scheme: dark)", color: "#151412" },
	],
};

/** The document around every page that readers see. */
export default async function ReaderLayout({ children }: { children: React.ReactNode }) {
	const { site } = await getPaper();

	return (
		<html lang={site.language} dir={site.direction}>
			<body>{children}</body>
		</html>
	);
}
