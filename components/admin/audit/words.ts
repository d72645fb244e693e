import type { Choice } from "#components/ui/select.tsx";
import type { Entry } from "#lib/audit/entry.ts";
import { may, type Role } from "#lib/users/role.ts";

const deeds: Record<string, string> = {
	signedIn: "signed in",
	signedOut: "signed out",
	signedOutEverywhere: "signed out everywhere",
	sessionEnded: "ended a session",
	nameChanged: "changed their name",
	passwordChanged: "changed their password",
	passwordLinkMade: "made a new-password link for",
	passwordReplaced: "chose a new password with a link",
	invited: "invited",
	invitationRevoked: "withdrew an invitation",
	joined: "joined",
	firstAccountMade: "made the first account",
	added: "added",
	roleChanged: "changed the role of",
	accountClosed: "closed the account of",
	accountReopened: "reopened the account of",
	"story.create": "began",
	"story.publish": "published",
	"story.update": "updated",
	"story.withdraw": "withdrew",
	"story.move": "moved",
	"story.restore": "restored an older state of",
	"story.keepMine": "chose their own words over a colleague’s in",
	"story.correction": "published a correction to",
	"story.clarification": "published a clarification of",
	"story.schedule": "planned the publishing of",
	"story.unschedule": "took back the plan to publish",
	"story.scheduleFailed": "could not publish as planned",
	"live.start": "began live coverage in",
	"live.resume": "went on with live coverage in",
	"live.end": "ended live coverage in",
	"live.post": "posted to the live coverage in",
	"live.edit": "changed a post in",
	"live.mark": "pinned, unpinned or marked a post in",
	"live.remove": "removed a post from",
	"live.restore": "restored a post in",
	"breaking.raise": "raised the breaking-news banner",
	"breaking.takeDown": "took down",
	"front.publish": "published the front",
	"front.restore": "restored an older state of the front",
	"front.schedule": "planned the publishing of the front",
	"front.unschedule": "took back the plan to publish the front",
	"translation.link": "linked a translation of",
	"translation.unlink": "unlinked a translation of",
	"series.create": "made the series",
	"series.update": "changed the series",
	"series.delete": "deleted the series",
	"site.menus": "arranged the menus:",
	"page.create": "began the page",
	"page.publish": "published the page",
	"page.update": "saved the page",
	"page.withdraw": "took offline the page",
	"page.delete": "deleted the page",
	"redirect.create": "made the redirect",
	"redirect.update": "changed the redirect",
	"redirect.delete": "deleted the redirect",
	"redirect.import": "imported redirects:",
	"front.pin": "held on the front page",
	"front.unpin": "let go from the front page",
};

/** What was done, in words; an action without words of its own is taken apart ("slugRenamed": "slug renamed"). */
export function deedWords(action: string): string {
	return deeds[action] ?? spaced(action);
}

/** A kind of thing, in words. */
export function kindWords(kind: string): string {
	return kind === "user" ? "person" : kind === "article" ? "story" : spaced(kind);
}

/** Where this reader of the audit can look at the thing; null where it has no page for them. */
export function subjectAddress({ subjectKind, subjectId }: Entry, reader: { role: Role }): string | null {
	const id = encodeURIComponent(subjectId);
	if (subjectKind === "article") return `/admin/stories/${id}`;
	if (subjectKind === "front" && subjectId !== "breaking") return `/admin/fronts/${id}`;
	if (subjectKind === "photo") return `/admin/photos/${id}`;
	if (subjectKind === "user" && may(reader, "manageUsers")) return `/admin/people/${id}`;
	return null;
}

/** What the thing is called: by its own name where the entry tells it. */
export function subjectName({ subjectKind, subjectId, detail }: Entry): string {
	const name = nameKeys.map((key) => detail[key]).find((value) => typeof value === "string" && value !== "");

	return typeof name === "string" ? name : `${kindWords(subjectKind)} ${subjectId}`;
}

const nameKeys = ["headline", "name", "email", "title"];

/** The particulars that the name does not tell, one by one. */
export function detailWords(entry: Entry): string {
	const name = subjectName(entry);

	return Object.entries(entry.detail)
		.filter(([, value]) => value !== name)
		.map(([name, value]) => `${spaced(name)}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
		.join(" · ");
}

export const kindChoices: Choice[] = [
	"article",
	"photo",
	"section",
	"topic",
	"contributor",
	"series",
	"page",
	"redirect",
	"front",
	"site",
	"user",
	"invitation",
].map((kind) => ({
	value: kind,
	label: kindWords(kind),
}));

function spaced(name: string): string {
	return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
