import type { Choice } from "#components/ui/select.tsx";
import type { RedirectStatus } from "#lib/redirects/redirect.ts";

/** What happens at an old address, as lists and forms say it. */
export const statusWords: Record<RedirectStatus, string> = {
	"308": "Moved for good",
	"307": "For the time being",
	"410": "Gone",
};

export const statusChoices: Choice[] = [
	{ value: "308", label: "Moved for good: leads to another address (308)" },
	{ value: "307", label: "For the time being: leads there, but is asked for here again (307)" },
	{ value: "410", label: "Gone: says that it is no longer part of the paper (410)" },
];
