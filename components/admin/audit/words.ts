import type { Choice } from "#components/ui/select.tsx";
import type { AuditAction, AuditSubjectKind } from "#lib/audit/action.ts";
import type { Entry } from "#lib/audit/entry.ts";
import { may, type Permission, type Role } from "#lib/users/role.ts";

const actions: Record<AuditAction, string> = {
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
	"story.amendNote": "amended a public note on",
	"story.schedule": "planned the publishing of",
	"story.unschedule": "took back the plan to publish",
	"story.scheduleFailed": "could not publish as planned",
	"story.scheduleWithdrawal": "scheduled the withdrawal of",
	"story.unscheduleWithdrawal": "cancelled the scheduled withdrawal of",
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
	"site.menus": "arranged",
	"page.create": "began the page",
	"page.publish": "published the page",
	"page.withdraw": "took offline the page",
	"page.delete": "deleted the page",
	"photo.delete": "deleted the photo",
	"redirect.create": "made the redirect",
	"redirect.update": "changed the redirect",
	"redirect.delete": "deleted the redirect",
	"redirect.import": "imported redirects:",
	"front.pin": "held on the front page",
	"front.unpin": "let go from the front page",
	"photo.upload": "uploaded",
	"photo.update": "changed",
	"section.create": "made the section",
	"section.update": "changed the section",
	"section.order": "changed the order of",
	"section.delete": "deleted the section",
	"topic.create": "made the topic",
	"topic.update": "changed the topic",
	"topic.merge": "merged another topic into",
	"topic.delete": "deleted the topic",
	"contributor.create": "made the contributor",
	"contributor.update": "changed the contributor",
	"contributor.merge": "merged another contributor into",
	"contributor.delete": "deleted the contributor",
	"site.save": "changed the settings of",
	"demo.begin": "began to make the demo edition of",
	"demo.finish": "finished the demo edition of",
	"paper.generate": "generated stories for",
};

/** What was done, in words. What an older version or another program wrote is taken apart ("slugRenamed": "slug renamed"). */
export function deedWords(action: string): string {
	return action in actions ? actions[action as AuditAction] : spaced(action);
}

const kinds: Record<AuditSubjectKind, string> = {
	article: "story",
	photo: "photo",
	section: "section",
	topic: "topic",
	contributor: "contributor",
	series: "series",
	page: "page",
	redirect: "redirect",
	front: "front",
	site: "site",
	user: "person",
	invitation: "invitation",
};

/** A kind of thing, in words. */
export function kindWords(kind: string): string {
	return kind in kinds ? kinds[kind as AuditSubjectKind] : spaced(kind);
}

type Place = { permission: Permission; list: string /** Ids that have no page of their own. */; withoutPage?: Record<string, string> };

const places: Record<AuditSubjectKind, Place> = {
	article: { permission: "writeStories", list: "/admin/stories" },
	photo: { permission: "writeStories", list: "/admin/photos" },
	section: { permission: "manageTaxonomy", list: "/admin/sections", withoutPage: { all: "/admin/sections" } },
	topic: { permission: "manageTaxonomy", list: "/admin/topics" },
	contributor: { permission: "manageTaxonomy", list: "/admin/contributors" },
	series: { permission: "manageTaxonomy", list: "/admin/series" },
	page: { permission: "manageTaxonomy", list: "/admin/pages" },
	redirect: { permission: "manageTaxonomy", list: "/admin/redirects", withoutPage: { list: "/admin/redirects" } },
	front: { permission: "composeFronts", list: "/admin/fronts", withoutPage: { breaking: "/admin/fronts" } },
	site: {
		permission: "manageSite",
		list: "/admin/settings",
		withoutPage: { site: "/admin/settings", menus: "/admin/settings/menus" },
	},
	user: { permission: "manageUsers", list: "/admin/people" },
	invitation: { permission: "manageUsers", list: "/admin/people" },
};

/** Where this reader of the audit can look at the thing; null where it has no page for them, or not any more. */
export function subjectAddress({ action, subjectKind, subjectId }: Entry, reader: { role: Role }): string | null {
	const place = subjectKind in places ? places[subjectKind as AuditSubjectKind] : null;
	if (!place || !may(reader, place.permission) || action.endsWith(".delete")) return null;
	if (subjectKind === "invitation") return place.list;

	return place.withoutPage?.[subjectId] ?? `${place.list}/${encodeURIComponent(subjectId)}`;
}

/** What the thing is called: by its own name where the entry tells it. */
export function subjectName({ subjectKind, subjectId, detail }: Entry): string {
	const name = nameKeys.map((key) => detail[key]).find((value) => typeof value === "string" && value !== "");

	if (typeof name === "string") return name;

	return unnamed[`${subjectKind} ${subjectId}`] ?? `${kindWords(subjectKind)} ${subjectId}`;
}

/** Things that there is only one of. */
const unnamed: Record<string, string> = {
	"site site": "the site",
	"site menus": "the menus",
	"section all": "the sections",
	"redirect list": "the list of redirects",
};

const nameKeys = ["headline", "name", "email", "title"];

/** The particulars that the name does not tell, one by one. */
export function detailWords(entry: Entry): string {
	const name = subjectName(entry);

	return Object.entries(entry.detail)
		.filter(([, value]) => value !== name)
		.map(([name, value]) => `${spaced(name)}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
		.join(" · ");
}

export const kindChoices: Choice[] = Object.entries(kinds).map(([value, label]) => ({ value, label }));

function spaced(name: string): string {
	return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
