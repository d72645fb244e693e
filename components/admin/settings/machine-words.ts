import type { Choice } from "#components/ui/select.tsx";
import type { SiteSettings } from "#lib/site/site.ts";

export const feedChoices: Choice[] = [
	{ value: "full", label: "Whole stories" },
	{ value: "summary", label: "Headline and standfirst" },
];

export const aiChoices: Choice[] = [
	{ value: "allow", label: "May read everything" },
	{ value: "answersOnly", label: "May read to lead readers here, not to train on it" },
	{ value: "refuse", label: "May read nothing" },
];

export const policies: { name: keyof SiteSettings; label: string }[] = [
	{ name: "publishingPrinciples", label: "Publishing principles" },
	{ name: "correctionsPolicy", label: "Corrections" },
	{ name: "ethicsPolicy", label: "Ethics" },
	{ name: "ownershipInfo", label: "Ownership and funding" },
	{ name: "masthead", label: "Masthead: who makes the paper" },
];

export const files: { name: keyof SiteSettings; label: string; hint: string }[] = [
	{ name: "robotsExtra", label: "Rules added to robots.txt", hint: "After the paper’s own, such as Disallow lines for one crawler." },
	{ name: "securityTxt", label: "security.txt", hint: "Where to report a hole: a Contact: line and an Expires: line." },
	{ name: "adsTxt", label: "ads.txt", hint: "Who may sell the paper’s advertising." },
	{ name: "trustTxt", label: "trust.txt", hint: "Which associations the paper belongs to." },
	{ name: "llmsTxt", label: "llms.txt", hint: "What the paper is, for language models, in Markdown." },
];
