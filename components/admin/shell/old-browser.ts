/** The oldest browsers that can run the newsroom; package.json's "browserslist" says the same to the build. docs/adr/0041 has the reasons. */
export const oldestBrowsers = [
	{ name: "Chrome", version: "111" },
	{ name: "Edge", version: "111" },
	{ name: "Firefox", version: "128" },
	{ name: "Safari", version: "16.4" },
] as const;

/** Where a browser that is too old is sent. */
export const oldBrowserPath = "/admin/old-browser";

/**
 * Script for the head of the newsroom's pages: sends a browser that is too old to a page that says so, before the application fails in it.
 * Each condition is a feature that came with the versions above. ES5, so that old browsers can read it.
 */
export const redirectOldBrowser = `if (!window.CSSPropertyRule || !String.prototype.toWellFormed || !window.Intl || !Intl.Segmenter) location.replace("${oldBrowserPath}");`;

/** The page that says which versions are needed. It has no script, and styles that any browser knows. */
export function oldBrowserPage(): string {
	const browsers = oldestBrowsers.map(({ name, version }) => `<li>${name} ${version}</li>`).join("");

	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>This browser is too old for the newsroom</title>
<style>
body { max-width: 34em; margin: 0 auto; padding: 2em 1em; background: #f6f4ef; color: #1c1a17; font: 1.0625em/1.5 sans-serif; overflow-wrap: break-word; }
h1 { font: bold 1.625em/1.25 Georgia, serif; }
a { color: #1c4f8a; }
@media (prefers-color-scheme: dark) { body { background: #151412; color: #eeebe4; } a { color: #8fbcf2; } }
</style>
</head>
<body>
<main>
<h1>This browser is too old for the newsroom</h1>
<p>The newsroom needs one of these browsers, in this version or a newer one:</p>
<ul>${browsers}</ul>
<p>On an iPhone or iPad every browser needs iOS or iPadOS 16.4.</p>
<p>Update this browser or use another one, then <a href="/admin">open the newsroom again</a>. What was saved is safe on the server.</p>
<p>Readers need no new browser: <a href="/">the paper</a> can be read in this one.</p>
</main>
</body>
</html>
`;
}
