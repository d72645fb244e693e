import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

// XML schemas: of a sitemap the one that sitemaps.org published (0.9), and beside it one of ours that lets in only what we write; of an index
// and of news written from the words of sitemaps.org and Google.

const require = createRequire(import.meta.url);
const published = readFileSync(join(require.resolve("sitemap/package.json"), "../schema/sitemap.xsd"), "utf8");

const common = `
	<xs:simpleType name="loc"><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://.+"/></xs:restriction></xs:simpleType>
	<xs:simpleType name="lastmod"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>`;

// The protocol's own schema, and what may stand inside an address.
const sitemap = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
	<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="published.xsd"/>
	<xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
</xs:schema>`;

const strictSitemap = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
	targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
	<xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>${common}
	<xs:element name="urlset"><xs:complexType><xs:sequence>
		<xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
			<xs:element name="loc" type="loc"/>
			<xs:element name="lastmod" type="lastmod" minOccurs="0"/>
			<xs:any namespace="##other" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
		</xs:sequence></xs:complexType></xs:element>
	</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const siteindex = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
	targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">${common}
	<xs:element name="sitemapindex"><xs:complexType><xs:sequence>
		<xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
			<xs:element name="loc" type="loc"/>
			<xs:element name="lastmod" type="lastmod" minOccurs="0"/>
		</xs:sequence></xs:complexType></xs:element>
	</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const news = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
	<xs:element name="news"><xs:complexType><xs:sequence>
		<xs:element name="publication"><xs:complexType><xs:sequence>
			<xs:element name="name"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
			<xs:element name="language"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[a-z]{2,3}|zh-cn|zh-tw"/></xs:restriction></xs:simpleType></xs:element>
		</xs:sequence></xs:complexType></xs:element>
		<xs:element name="publication_date" type="xs:dateTime"/>
		<xs:element name="title"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
	</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

/** What a schema refuses in a document, in the validator's words. */
export async function schemaProblems(kind: "sitemap" | "siteindex", text: string): Promise<string[]> {
	const all = await Promise.all({ sitemap: [sitemap, strictSitemap], siteindex: [siteindex] }[kind].map((schema) => check(schema, text)));

	return all.flat();
}

async function check(schema: string, text: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: "answer.xml", contents: text }],
		schema: [{ fileName: "schema.xsd", contents: schema }],
		preload: [
			{ fileName: "published.xsd", contents: published },
			{ fileName: "news.xsd", contents: news },
		],
	});

	return errors.map(({ message }) => message);
}
