import { z } from "zod";
import { cleanLines } from "#lib/text/clean.ts";

const longestFile = 20_000;

/** Text of a file that is served as it is; empty for none. */
const file = z
	.string()
	.max(longestFile, `At most ${longestFile.toLocaleString("en")} characters fit here. Shorten it.`)
	.transform(cleanLines)
	.default("");

const secureAddress = z.url({ protocol: /^https?$/, error: "Use a full address that begins with https://." });

/** A page of this site ("/about/ethics") or elsewhere; empty for none. */
const page = z
	.union([z.literal(""), z.string().regex(/^\/(?!\/)\S*$/), secureAddress], {
		error: "Use the address of a page: /about/ethics on this site, or one that begins with https://.",
	})
	.default("");

/** Whether the paper lets programs that gather text for AI read it: all of them, those that lead readers to it, or none. */
export const aiCrawlerRules = ["allow", "answersOnly", "refuse"] as const;

/** What an admin may say about how machines read the paper. */
export const machineSettings = {
	/** What feeds carry of a story. */
	feedText: z.enum(["full", "summary"], { error: "Choose full stories or summaries." }).default("full"),
	/** WebSub hub that is told of new stories and named in feeds; empty for none. */
	webSubHub: z.union([z.literal(""), secureAddress]).default(""),
	/** Whether search engines that speak IndexNow are told of each change. */
	indexNow: z.boolean({ error: "Say yes or no." }).default(false),
	indexNowEndpoint: secureAddress.default("https://api.indexnow.org/indexnow"),
	aiCrawlers: z.enum(aiCrawlerRules, { error: "Choose a rule for AI crawlers." }).default("allow"),
	/** Rules of the paper's own, put at the end of robots.txt. */
	robotsExtra: file,
	/** RFC 9116. */
	securityTxt: file.refine((text) => text === "" || (/^Contact:/im.test(text) && /^Expires:/im.test(text)), {
		error: "security.txt needs a line that begins with Contact: and one that begins with Expires:, such as Expires: 2027-01-01T00:00:00Z.",
	}),
	/** IAB Tech Lab's ads.txt. */
	adsTxt: file,
	/** JournalList's trust.txt. */
	trustTxt: file,
	/** llms.txt, in Markdown. */
	llmsTxt: file,
	/** Pages that tell by which rules the paper works; named in its structured data. */
	publishingPrinciples: page,
	correctionsPolicy: page,
	ethicsPolicy: page,
	ownershipInfo: page,
	masthead: page,
	/** The paper's own pages elsewhere. */
	profiles: z.array(secureAddress).max(20, "At most 20 addresses fit here.").default([]),
};
