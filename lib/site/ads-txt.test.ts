import { expect, test } from "vitest";
import { adsTxtFault } from "./ads-txt.ts";

test.each([
	"",
	"# nobody sells for us",
	"google.com, pub-1234567890, DIRECT, f08c47fec0942fa0",
	"ads.example.com,1,reseller",
	"placeholder.example.com, placeholder, DIRECT, placeholder",
	"ads.example.com, 1, DIRECT # the main one\n\nCONTACT=ads@paper.example\nsubdomain=sport.paper.example",
	"OWNERDOMAIN=paper.example\nMANAGERDOMAIN=seller.example, IN",
	"ads.example.com, 1, DIRECT; extension=1",
	"xn--e1afmkfd.xn--p1ai, 12, RESELLER",
])("ads.txt may say %j", (text) => expect(adsTxtFault(text)).toBeNull());

test.each([
	["nonsense", "Line 1, “nonsense”, cannot be read"],
	["# fine\nads.example.com, 1", "Line 2"],
	["ads.example.com, 1, OWNED", "write DIRECT or RESELLER, not “OWNED”"],
	["https://ads.example.com, 1, DIRECT", "is not a domain"],
	["localhost, 1, DIRECT", "is not a domain"],
	["ads.example.com, , DIRECT", "account number is missing"],
	["ads.example.com, 1, DIRECT, a, b", "it needs a domain"],
	["COLOUR=red", "COLOUR is not a variable"],
	["CONTACT=", "CONTACT= needs an address"],
	["SUBDOMAIN=sport paper", "SUBDOMAIN= needs a domain"],
	["<html>", "Line 1"],
])("ads.txt cannot say %j, and the words name the line", (text, words) => expect(adsTxtFault(text)).toContain(words));
