import { expect, test } from "vitest";
import { siteSettings } from "./site.ts";

const refusalOf = (change: Record<string, unknown>) => siteSettings.safeParse({ name: "The Paper", ...change }).error?.issues[0]?.message;

test("a paper that says nothing tells nobody, refuses nobody and gives whole stories", () => {
	expect(siteSettings.parse({ name: "The Paper" })).toMatchObject({
		feedText: "full",
		webSubHub: "",
		indexNow: false,
		aiCrawlers: "allow",
		securityTxt: "",
		profiles: [],
	});
});

test("security.txt says whom to write to and until when", () => {
	expect(refusalOf({ securityTxt: "Contact: mailto:safe@paper.example" })).toContain("Expires:");
	expect(refusalOf({ securityTxt: "Contact: mailto:safe@paper.example\nExpires: 2027-01-01T00:00:00Z" })).toBeUndefined();
});

test.each(["/about/ethics", "https://paper.example/ethics", ""])("a policy may stand at %j", (publishingPrinciples) => {
	expect(refusalOf({ publishingPrinciples })).toBeUndefined();
});

test.each(["about", "//elsewhere.example", "javascript:alert(1)", "/about ethics"])(
	"a policy may not stand at %j",
	(publishingPrinciples) => {
		expect(refusalOf({ publishingPrinciples })).toContain("address of a page");
	},
);

test("a file's line ends become the same everywhere", () => {
	expect(siteSettings.parse({ name: "The Paper", adsTxt: "one\r\ntwo\r\n" }).adsTxt).toBe("one\ntwo");
});
