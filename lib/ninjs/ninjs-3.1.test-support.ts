import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// IPTC's ninjs 3.1 for text and picture items, written after its published schema: which properties there are, of what kind, and which must
// be there. Nothing else may be. Parts of the standard for events, planning, places, audio and video are left out.

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const moment = { type: "string", format: "date-time" };
const whole = { type: "integer" };
const percent = { type: "integer", minimum: 0, maximum: 100 };
const of = (properties: object, ...required: string[]) => ({ type: "object", additionalProperties: false, properties, required });
const alone = (name: string) => ({ required: [name] });
const listOf = (items: object) => ({ type: "array", items });

const words = of({ role: text, contentType: text, value: text }, "value");
const rendition = of(
	{
		name: text,
		href: uri,
		contentType: text,
		title: text,
		width: whole,
		height: whole,
		sizeInBytes: whole,
		format: text,
		aspectRatio: text,
		poi: of({ x: whole, y: whole }),
	},
	"name",
);

const properties = {
	uri,
	type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
	representationType: { enum: ["full", "partial"] },
	profile: text,
	version: text,
	firstCreated: moment,
	versionCreated: moment,
	contentCreated: moment,
	embargoedUntil: moment,
	pubStatus: { enum: ["usable", "withheld", "canceled"] },
	urgency: { type: "integer", minimum: 1, maximum: 9 },
	copyrightHolder: text,
	copyrightNotice: text,
	usageTerms: text,
	edNote: text,
	language: text,
	descriptions: listOf(words),
	bodies: listOf(of({ role: text, contentType: text, charCount: whole, wordCount: whole, value: text }, "value")),
	headlines: listOf(words),
	people: listOf(of({ name: text, rel: text, uri, literal: text })),
	organisations: listOf(of({ name: text, rel: text, uri, literal: text })),
	subjects: listOf(of({ name: text, rel: text, uri, literal: text, creator: text, relevance: percent, confidence: percent })),
	infoSources: listOf(of({ name: text, role: text, uri, literal: text })),
	title: text,
	by: text,
	slugline: text,
	located: text,
	renditions: listOf(rendition),
	altIds: listOf(of({ role: text, value: text })),
	trustIndicators: listOf(of({ role: uri, title: text, href: uri })),
	standard: of({ name: text, version: text, schema: uri }),
	genres: listOf(of({ name: text, uri: text, literal: text })),
	expires: moment,
	rightsInfo: { ...of({ langId: uri, linkedRights: uri, encodedRights: text }), oneOf: ["linkedRights", "encodedRights"].map(alone) },
	digitalSourceType: of({ name: text, uri, literal: text }),
};

const associated = {
	$id: "associated",
	...of({ ...properties, associations: listOf({ $ref: "associated" }), name: text, rel: text }, "name", "uri"),
};
const item = of({ ...properties, associations: listOf(associated) }, "uri");

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(item);

/** What ninjs 3.1 refuses in a document. */
export function ninjsProblems(document: unknown): string[] {
	return validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
