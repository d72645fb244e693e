import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApi } from "#lib/api/openapi.ts";

type Json = Record<string, unknown>;
type Operation = { responses: Record<string, { content: Record<string, { schema: Json }> }> };

/** The API's description, as it is served. */
export const description = JSON.parse(JSON.stringify(openApi({ name: "The Paper" }, "https://paper.example"))) as Json & {
	paths: Record<string, { get: Operation }>;
	components: { schemas: Record<string, Json> };
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addKeyword("components");
ajv.addSchema({ $id: "https://paper.example/openapi", components: closed(description.components) });

/** What an answer has that its description does not allow, lacks, or does not name. */
export async function problemsOf(path: string, response: Response): Promise<string[]> {
	const content = description.paths[path]?.get.responses[response.status]?.content;
	const type = response.headers.get("content-type") ?? "";
	const schema = content?.[type]?.schema;
	if (!schema) return [`${path} is not described to answer ${response.status} with ${type}`];

	const validate = ajv.compile(closed(absolute(schema)));
	return validate(await response.clone().json())
		? []
		: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same schema, in which what is not named may not be there: so that nothing is given that is not described. */
function closed<Value>(schema: Value): Value {
	if (Array.isArray(schema)) return schema.map(closed) as Value;
	if (typeof schema !== "object" || schema === null) return schema;

	const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
	return ("properties" in schema ? { ...inside, additionalProperties: false } : inside) as Value;
}

function absolute(schema: Json): Json {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"https://paper.example/openapi#/components'));
}
