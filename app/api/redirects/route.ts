import { writeCsv } from "#lib/redirects/csv.ts";
import { everyRedirect } from "#lib/redirects/list-queries.ts";
import { requireActor } from "#lib/users/session.ts";

const head = ["from", "to", "status"];

/** Every redirect as a list that can be imported again, sent as it is read. */
export async function GET(): Promise<Response> {
	await requireActor("manageTaxonomy");

	const source = lines();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await source.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
	});
	return new Response(body, {
		headers: {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": 'attachment; filename="redirects.csv"',
			"cache-control": "private, no-store",
		},
	});
}

async function* lines(): AsyncGenerator<string> {
	yield writeCsv([head]);
	for await (const some of everyRedirect())
		yield writeCsv(some.map(({ from, to, status }) => [from, to ?? "", to === null ? "410" : status]));
}
