import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { redirectOldBrowser } from "#components/admin/shell/old-browser.ts";
import { BareShell, Shell } from "#components/admin/shell/shell.tsx";
import { noteEarly } from "#components/ui/early.ts";
import { Providers } from "#components/ui/providers.tsx";
import { iconLinks } from "#lib/site/brand-addresses.ts";
import { currentActor } from "#lib/users/session.ts";
import { signOutAction } from "./account/actions.ts";
import { getOwnSite, timeStyle } from "./time-style.ts";
import "./admin.css";

export async function generateMetadata(): Promise<Metadata> {
	const site = await getOwnSite();
	const paper = site.name.replaceAll("%s", "");

	return {
		title: { template: `%s · ${paper} newsroom`, default: `${paper} newsroom` },
		icons: iconLinks(site),
		robots: { index: false, follow: false },
		referrer: "same-origin",
		formatDetection: { telephone: false, address: false, email: false, date: false },
	};
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** Stands around the newsroom. It guards nothing: every page and action asks who is there itself. */
export default async function NewsroomLayout({ children }: { children: React.ReactNode }) {
	const [actor, { name: paper }, { locale }] = await Promise.all([currentActor(), getOwnSite(), timeStyle()]);
	const nonce = (await headers()).get("x-nonce") ?? undefined;

	return (
		<html lang="en">
			<head>
				{/* For the kit, which adds a rule of style as it goes. */}
				<meta property="csp-nonce" nonce={nonce} />
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, in syntax that old browsers know */}
				<script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: redirectOldBrowser }} />
				{/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, as it stands */}
				<script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${noteEarly})()` }} />
			</head>
			<body className="bg-paper font-sans text-ink antialiased">
				<Providers locale={locale}>
					{actor === null ? (
						<BareShell paper={paper}>{children}</BareShell>
					) : (
						<Shell paper={paper} actor={actor} signOut={signOutAction}>
							{children}
						</Shell>
					)}
				</Providers>
			</body>
		</html>
	);
}
