/** A browser by name, from what it says about itself: "Firefox on Windows". For recognising one's own, no more. */
export function browserName(userAgent: string | null): string {
	if (!userAgent) return "Unknown browser";

	const browser = firstOf(browsers, userAgent) ?? "Unknown browser";
	const system = firstOf(systems, userAgent);

	return system === null ? browser : `${browser} on ${system}`;
}

const browsers: [RegExp, string][] = [
	[/\bEdgA?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\b(Chrome|HeadlessChrome|CriOS)\//, "Chrome"],
	[/\bVersion\/.*Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
	[/\b(iPhone|iPad)\b/, "iOS"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b/, "macOS"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bLinux\b/, "Linux"],
];

function firstOf(names: [RegExp, string][], text: string): string | null {
	return names.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
