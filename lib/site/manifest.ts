import type { Site } from "./site.ts";

/** The paper as an app that a device may install (Web Application Manifest, W3C). */
export function manifestOf(site: Site) {
	return {
		id: "/",
		name: site.name,
		...(site.description || site.tagline ? { description: site.description || site.tagline } : {}),
		lang: site.language,
		dir: site.direction,
		start_url: "/",
		scope: "/",
		display: "standalone",
		// A paper without a way back is no paper: where the browser can leave its buttons, it does.
		display_override: ["minimal-ui", "standalone"],
		background_color: "#fffefb",
		theme_color: "#fffefb",
		categories: ["news"],
		icons: [
			{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
			{ src: "/icon-192.png", sizes: "192x192", type: "image/png" },
			{ src: "/icon-512.png", sizes: "512x512", type: "image/png" },
			{ src: "/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
		],
	};
}
