import { oldBrowserPage } from "#components/admin/shell/old-browser.ts";

/** Where the newsroom sends a browser that is too old for it. */
export function GET(): Response {
	return new Response(oldBrowserPage(), { headers: { "content-type": "text/html; charset=utf-8" } });
}
