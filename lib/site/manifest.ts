import { iconAddress, maskableAddress } from "./brand-addresses.ts";
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
			{ src: iconAddress(site, 192), sizes: "192x192", type: "image/png" },
			{ src: iconAddress(site, 512), sizes: "512x512", type: "image/png" },
			{ src: maskableAddress(site), sizes: "512x512", type: "image/png", purpose: "maskable" },
		],
	};
}
