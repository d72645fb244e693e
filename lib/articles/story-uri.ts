/**
 * A story's name for good (a tag URI, RFC 4151): who may give names (the host, on the day the story came), and its number. A rename, a
 * move to another section and a correction leave it as it is.
 */
export function storyUri(story: { id: number; firstPublishedAt: Date }, origin: string): string {
	return `tag:${new URL(origin).hostname},${story.firstPublishedAt.toISOString().slice(0, 10)}:story/${story.id}`;
}
