type Sent = Record<string, string>;

const ofPaper = ["name", "tagline", "description", "place", "email", "locale", "timeZone", "icon", "logo", "darkLogo"] as const;
const ofMachines = [
	"feedText",
	"webSubHub",
	"indexNowEndpoint",
	"aiCrawlers",
	"robotsExtra",
	"securityTxt",
	"adsTxt",
	"trustTxt",
	"llmsTxt",
	"publishingPrinciples",
	"correctionsPolicy",
	"ethicsPolicy",
	"ownershipInfo",
	"masthead",
] as const;

/** What the paper's page of the settings says; a field that is not there is an empty one. */
export function paperFrom(sent: Sent): Sent {
	return Object.fromEntries(ofPaper.map((name) => [name, sent[name] ?? ""]));
}

/** What the machines' page of the settings says. */
export function machinesFrom(sent: Sent) {
	const texts = Object.fromEntries(ofMachines.map((name) => [name, (sent[name] ?? "").trim()]));
	const profiles = (sent.profiles ?? "").split("\n").flatMap((line) => line.trim() || []);

	return { ...texts, profiles, indexNow: sent.indexNow === "1" };
}
