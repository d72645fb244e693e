import type { Metadata, Sharp } from "sharp";
import { escapeXml } from "#lib/xml/xml.ts";
import { type FoundMetadata, wordsInFile } from "./metadata.ts";

/** Who made a photo and who may use it, in public: each text is empty where it is not known. */
export type PhotoRights = {
	creator: string;
	/** True where the creator is known to be somebody other than the agency that sent the photo. */
	isPerson: boolean;
	creditLine: string;
	copyright: string;
	/** Address of the page that states the licence. */
	licence: string;
	/** Address of the page where a licence can be had. */
	licensor: string;
};

/** The rights that a file's own words state. */
export function rightsOf(found: FoundMetadata): PhotoRights {
	const { creator = "", credit = "", source = "", copyright = "" } = found;
	const isAgency = [credit, source].some((name) => name.toLowerCase() === creator.toLowerCase());

	return {
		creator,
		isPerson: creator !== "" && !isAgency,
		creditLine: credit,
		copyright,
		licence: webAddress(found.licence),
		licensor: webAddress(found.licensor),
	};
}

/** The photographer whom a printed credit names; empty where it names none, but an agency, say. */
export function photographerIn(credit: string, rights: PhotoRights | null): string {
	if (!rights?.isPerson) return "";

	return credit.toLowerCase().includes(rights.creator.toLowerCase()) ? rights.creator : "";
}

/**
 * An XMP packet of a file's rights, in the fields of IPTC's Photo Metadata Standard 2023.1; null where it states none. Nothing else of the file
 * is in it: neither where it was taken, nor what was meant for the newsroom.
 */
function rightsPacket(about: Pick<Metadata, "exif" | "iptc" | "xmp">): string | null {
	const { creator, creditLine, copyright, licence, licensor } = rightsOf(wordsInFile(about, "UTC", new Date(0)).found);
	const properties = [
		creator && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>`,
		creditLine && `<photoshop:Credit>${escapeXml(creditLine)}</photoshop:Credit>`,
		copyright && `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
		licence && `<xmpRights:WebStatement>${escapeXml(licence)}</xmpRights:WebStatement>`,
		licensor &&
			`<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escapeXml(licensor)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
	].filter(Boolean);
	if (properties.length === 0) return null;

	const declared = Object.entries(namespaces)
		.filter(([prefix]) => properties.some((property) => property.includes(`<${prefix}:`)))
		.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
	return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${declared.join(" ")}>${properties.join("")}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** The picture with an XMP packet of the rights that its original states. */
export function withRights(picture: Sharp, original: Pick<Metadata, "exif" | "iptc" | "xmp">): Sharp {
	const packet = rightsPacket(original);

	return packet === null ? picture : picture.withXmp(packet);
}

const namespaces = {
	dc: "http://purl.org/dc/elements/1.1/",
	photoshop: "http://ns.adobe.com/photoshop/1.0/",
	xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
	plus: "http://ns.useplus.org/ldf/xmp/1.0/",
};

/** The address as browsers read it; empty for what is no address of the web. */
function webAddress(text = ""): string {
	const url = URL.parse(text.trim());

	return url && /^https?:$/.test(url.protocol) ? url.href : "";
}
