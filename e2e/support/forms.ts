import type { Raw } from "./raw.ts";
import type { BuiltAction } from "./routes.ts";

type Headers = Record<string, string>;

/** A call of an action with arguments, as the framework's script sends those that are no form. */
export function callOf({ id, page }: BuiltAction, headers: Headers, body: string): Raw {
	const length = String(Buffer.byteLength(body));

	return {
		method: "POST",
		path: page,
		headers: { ...headers, "next-action": id, "content-type": "text/plain;charset=UTF-8", "content-length": length },
		body,
	};
}

/** A form sent to an action, as the framework's script sends it: the state before, then the fields. */
export function formOf(action: BuiltAction, headers: Headers, fields: [string, string][]): Raw {
	const hasState = action.id.startsWith("60"); // two arguments: the state and the form
	const numbered = fields.map(([name, value]): [string, string] => [`_1_${name}`, value]);

	return multipartOf(action, headers, [...numbered, ["0", hasState ? '[{"errors":{}},"$K1"]' : '["$K1"]']]);
}

/** Any fields, sent to an action as multipart/form-data. */
export function multipartOf({ id, page }: BuiltAction, headers: Headers, fields: [string, string][]): Raw {
	const boundary = "----paper";
	const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
	const body = `${parts.join("")}--${boundary}--\r\n`;

	return {
		method: "POST",
		path: page,
		headers: {
			...headers,
			"next-action": id,
			"content-type": `multipart/form-data; boundary=${boundary}`,
			"content-length": String(Buffer.byteLength(body)),
		},
		body,
	};
}
