import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { Masthead } from "./masthead.tsx";

const image = (hash: string) => ({ photoId: 1, hash: hash.repeat(32), width: 800, height: 200 });
const render = (change: object) =>
	renderToStaticMarkup(<Masthead site={toSite(siteSettings.parse({ name: "The Paper", ...change }))} menu={[]} current="/" />);

test("a logo stands in place of the name and is called by it; without one the name is set in type", () => {
	expect(render({})).toContain(">The Paper</a></h1>");
	expect(render({ darkLogo: image("cd") })).toContain(">The Paper</a></h1>");
	expect(render({ logo: image("ab") })).toMatch(
		/<h1[^>]*><a[^>]*><picture><img [^>]*masthead-logo-only[^>]*alt="The Paper" width="800" height="200"[^>]*\/><\/picture><\/a><\/h1>/,
	);
});

test("of two looks of a logo browsers fetch only the one that is shown", () => {
	const images = [...render({ logo: image("ab"), darkLogo: image("cd") }).matchAll(/<img [^>]*>/g)].map(String);

	expect(images).toHaveLength(2);
	for (const each of images) expect(each).toContain('loading="lazy"');
});
