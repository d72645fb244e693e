/** What to tell an editor about a file of which only the first picture is shown; null where it has no other. */
export function besidesWords(besides: string | undefined): string | null {
	switch (besides) {
		case "frames":
			return "This picture moves. Readers see only its first frame, as a still photo: for movement, embed a video.";
		case "pages":
			return "This file has several pictures. Readers see only the first: export the others and upload them one by one.";
		default:
			return null;
	}
}
