/** Where every session begins when nobody asked for somewhere else. */
export const newsroomHome = "/admin/stories";

/** The page to go on to after signing in: a path of the newsroom, never another site, never a page for signed-out people. */
export function returnAddress(asked: unknown): string {
	if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 500) return newsroomHome;

	const url = URL.parse(asked, "http://newsroom.invalid");
	if (url === null || url.origin !== "http://newsroom.invalid") return newsroomHome;
	if (!/^\/admin(\/|$)/.test(url.pathname) || /^\/admin\/(sign-in|welcome|join|reset-password)(\/|$)/.test(url.pathname))
		return newsroomHome;

	return url.pathname + url.search;
}

/** The address of the sign-in page that comes back to `path`. */
export function signInAddress(path: string | null): string {
	const next = returnAddress(path);

	return next === newsroomHome ? "/admin/sign-in" : `/admin/sign-in?next=${encodeURIComponent(next)}`;
}
