import { z } from "zod";
import { ninjsSchema } from "#lib/ninjs/schema.ts";
import { mostListed, usuallyListed } from "./asked.ts";
import { named } from "./schemas.ts";

named.add(ninjsSchema, { id: "Ninjs", description: "A story in IPTC's ninjs 3.1." });

type Json = Record<string, unknown>;

/** The API's description (OpenAPI 3.1), made of the very schemas that its answers are made of. */
export function openApi(site: { name: string }, origin: string) {
	return {
		openapi: "3.1.0",
		info: {
			title: `${site.name}: read API`,
			version: "1",
			description:
				"Published stories and where they stand. Every answer is public, may be kept, and says by its ETag when it changed. Lists are read page by page, each leading to the next.",
		},
		servers: [{ url: `${origin}/api/v1` }],
		paths: {
			"/stories": list("Stories, the newest first", "Story", [
				slugParameter("section"),
				slugParameter("topic"),
				slugParameter("contributor"),
				cursorParameter,
				limitParameter,
			]),
			"/stories/{id}": one("One story, with a page of its posts where it is told live", "WholeStory", withdrawn),
			"/stories/{id}/ninjs": plain("One story in IPTC's ninjs 3.1", "Ninjs", withdrawn),
			"/sections": list("Sections, in the order of the menu", "Section", []),
			"/topics": list("Topics, in the order they were made", "Topic", [cursorParameter, limitParameter]),
			"/contributors": list("Contributors, in the order they were made", "Contributor", [cursorParameter, limitParameter]),
			"/search": list("Stories that hold every word, the best first", "FoundStory", [searchParameter, cursorParameter]),
		},
		components: { schemas: componentSchemas() },
	};
}

const searchParameter = {
	name: "q",
	in: "query",
	required: true,
	schema: { type: "string", maxLength: 200 },
	description: "Words to search for.",
};
const cursorParameter = {
	name: "cursor",
	in: "query",
	schema: { type: "string" },
	description: "Where a page begins; taken from `links.next`.",
};
const limitParameter = { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: mostListed, default: usuallyListed } };
const idParameter = { name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } };
const malformed = problem("The question is malformed.");
const withdrawn = { 410: problem("It was withdrawn; `detail` says why.") };

function slugParameter(name: string) {
	return { name, in: "query", schema: { type: "string" }, description: `Only stories of this ${name}. One such filter at a time.` };
}

function list(summary: string, schema: string, parameters: Json[]) {
	const envelope = {
		type: "object",
		required: ["data", "links"],
		properties: { data: { type: "array", items: reference(schema) }, links: linksSchema() },
	};

	return {
		get: {
			summary,
			parameters,
			responses: {
				200: json(summary, envelope),
				400: malformed,
				404: problem("What is asked for is not there."),
			},
		},
	};
}

function one(summary: string, schema: string, more: Json) {
	const envelope = { type: "object", required: ["data", "links"], properties: { data: reference(schema), links: linksSchema() } };

	return {
		get: {
			summary,
			parameters: [idParameter, cursorParameter],
			responses: { 200: json(summary, envelope), 400: malformed, 404: problem("It is not there."), ...more },
		},
	};
}

function plain(summary: string, schema: string, more: Json) {
	return {
		get: {
			summary,
			parameters: [idParameter, cursorParameter],
			responses: { 200: json(summary, reference(schema)), 400: malformed, 404: problem("It is not there."), ...more },
		},
	};
}

function linksSchema() {
	const self = { type: "string", format: "uri" };

	return {
		type: "object",
		required: ["self", "next"],
		properties: { self, next: { type: ["string", "null"], format: "uri", description: "Null on the last page." } },
	};
}

function reference(schema: string) {
	return { $ref: `#/components/schemas/${schema}` };
}

function json(description: string, schema: Json) {
	return { description, content: { "application/json": { schema } } };
}

function problem(description: string) {
	return { description, content: { "application/problem+json": { schema: reference("Problem") } } };
}

function componentSchemas(): Json {
	const { schemas } = z.toJSONSchema(named, {
		uri: (id) => `#/components/schemas/${id}`,
		// Fields may be added in time, and zod's patterns for times and addresses are a page long each.
		override: ({ jsonSchema }) => {
			delete jsonSchema.additionalProperties;
			if (jsonSchema.format) delete jsonSchema.pattern;
		},
	});

	return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}
