import type { DetailedHTMLProps, HTMLAttributes } from "react";

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

// The custom elements of reader-modules. Each is whole, or hidden, without its script.
declare module "react" {
	namespace JSX {
		interface IntrinsicElements {
			"reading-choice": CustomElement;
			"listen-story": CustomElement & { [Word in `data-${"idle" | "speaking" | "paused" | "none"}`]: string };
			"keep-offline": CustomElement;
			"share-story": CustomElement & { "data-headline": string };
			"new-stories": CustomElement & { "data-ask": string; "data-every"?: number } & { [Form in `data-${Intl.LDMLPluralRule}`]?: string };
			"count-read": CustomElement & { "data-story": number };
			"search-hints": CustomElement & { "data-label": string };
		}
	}
}
