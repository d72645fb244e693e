/** Path of a story's page. */
export function addressOf(sectionSlug: string, slug: string): string {
	return `/${sectionSlug}/${slug}`;
}
