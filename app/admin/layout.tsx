import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { BareShell, Shell } from "#components/admin/shell/shell.tsx";
import { Providers } from "#components/ui/providers.tsx";
import { currentActor } from "#lib/users/session.ts";
import { signOutAction } from "./account/actions.ts";
import "./admin.css";

export const metadata: Metadata = {
	title: { template: "%s · Newsroom", default: "Newsroom" },
	robots: { index: false, follow: false },
	referrer: "same-origin",
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Stands around the newsroom. It guards nothing: every page and action asks who is there itself. */
export default async function NewsroomLayout({ children }: { children: React.ReactNode }) {
	const actor = await currentActor();
	const paper = "Bureau";
	const nonce = (await headers()).get("x-nonce") ?? undefined;

	return (
		<html lang="en">
			<head>
				{/* For the kit, which adds a rule of style as it goes. */}
				<meta property="csp-nonce" nonce={nonce} />
			</head>
			<body className="bg-paper font-sans text-ink antialiased">
				<Providers locale="en-GB">
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
