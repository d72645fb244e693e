import { finish } from "./drawing/finish.ts";
import type { Scene } from "./drawing/scene.ts";

/** A photo that nobody took: drawn by a script, with the words that a photographer would have put into the file. */
export type Drawing = {
	draw: () => Scene;
	caption: string;
	/** Who drew it, and for whom. */
	creator?: string;
	credit: string;
	alt: string;
	place?: string;
	/** What a crop must keep, as fractions of width and height. */
	focal?: [x: number, y: number];
};

/** The drawing as a JPEG, its words inside as XMP (ISO 16684) by the names of IPTC's Photo Metadata Standard. */
export function toJpeg(drawing: Drawing): Promise<Buffer> {
	return finish(String(drawing.draw()), packetOf(drawing));
}

const namespaces = {
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	dc: "http://purl.org/dc/elements/1.1/",
	photoshop: "http://ns.adobe.com/photoshop/1.0/",
	Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
};

function packetOf({ caption, creator, credit, alt, place }: Drawing): string {
	const spaces = Object.entries(namespaces).map(([prefix, url]) => `xmlns:${prefix}="${url}"`);
	const fields = [
		inLanguages("dc:description", caption),
		inLanguages("Iptc4xmpCore:AltTextAccessibility", alt),
		inLanguages("dc:rights", "Drawn for Bureau’s demo edition. May be used freely."),
		creator ? `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>` : "",
		`<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
		place ? `<Iptc4xmpCore:Location>${escaped(place)}</Iptc4xmpCore:Location>` : "",
	];

	return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${spaces.join(" ")}><rdf:Description rdf:about="">${fields.join("")}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function inLanguages(name: string, text: string): string {
	return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
