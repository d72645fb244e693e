/** An error as machine addresses tell it: a status, and words that say what to do. */
export function refused(status: 400 | 401 | 403 | 404 | 409 | 413 | 422, message: string, more: Record<string, unknown> = {}): Response {
	return Response.json({ error: { message }, ...more }, { status });
}
