/** Copies a story's address or hands it to the device. Hidden where the browser can do neither. */
export function ShareStory({ headline }: { headline: string }) {
	return (
		<share-story hidden data-headline={headline}>
			<button type="button">Copy link</button>
			<button type="button" hidden>
				Share
			</button>
			<output data-done="Link copied." data-failed="Copy this address:" />
		</share-story>
	);
}
