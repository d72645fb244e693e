/** Which build answers: a page of another build reloads itself when it next asks for anything, and may want to wait for the right moment. */
export function GET(): Response {
	return Response.json({ build: process.env.BUREAU_BUILD }, { headers: { "cache-control": "no-store" } });
}
