import { parse, serialize } from "parse5";
import type { Story } from "./rival.ts";

/** The files of an app whose one page is the story: what stands in the document's body, and its styles, as the page server has them. */
export function nextFiles({ html, path }: Story, { compress, root }: { compress: boolean; root: string }): Record<string, string> {
	const { body, styles } = partsOf(html);
	const folder = path.replace(/^\//, "");

	return {
		"package.json": JSON.stringify({ name: "next-alone", private: true, type: "module" }),
		"next.config.js": `export default { compress: ${compress}, poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } };\n`,
		"app/story.css": styles,
		"app/layout.jsx": `import "./story.css";\nexport default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n`,
		[`app/${folder}/page.jsx`]: `export const dynamic = "force-static";
const story = ${JSON.stringify(body)};
export default function Page() { return <div dangerouslySetInnerHTML={{ __html: story }} />; }
`,
	};
}

/** What stands in a document's body, and the text of its styles. */
function partsOf(html: string): { body: string; styles: string } {
	const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join("\n");
	const document = parse(html);
	const root = document.childNodes.find((node) => node.nodeName === "html");
	const body = root && "childNodes" in root ? root.childNodes.find((node) => node.nodeName === "body") : undefined;
	if (!body || !("childNodes" in body)) throw new Error("The story's document has no body.");

	return { body: serialize(body), styles };
}
