import type { ApiContributor, ApiSection } from "./schemas.ts";

type Named = { slug: string; name: string; description: string };

/** A section. */
export function toApiSection({ slug, name, description }: Named, origin: string): ApiSection {
	return { slug, name, description, url: `${origin}/${slug}`, stories: `${origin}/api/v1/stories?section=${slug}` };
}

/** A topic. */
export function toApiTopic({ slug, name, description }: Named, origin: string): ApiSection {
	return { slug, name, description, url: `${origin}/topic/${slug}`, stories: `${origin}/api/v1/stories?topic=${slug}` };
}

type Contributor = { slug: string; name: string; kind: string; role: string; biography: string };

/** A contributor. */
export function toApiContributor({ slug, name, kind, role, biography }: Contributor, origin: string): ApiContributor {
	return {
		slug,
		name,
		kind: kind === "desk" || kind === "agency" ? kind : "person",
		role,
		biography,
		url: `${origin}/by/${slug}`,
		stories: `${origin}/api/v1/stories?contributor=${slug}`,
	};
}
