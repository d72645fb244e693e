import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readerModules } from "./reader-modules.ts";

type Button = { hidden: boolean; textContent: string; addEventListener: (kind: string, press: () => void) => void; press: () => void };

/** Presses Listen in a browser with this Intl, beside a story of these texts; gives what the device says, in turn. */
async function listen(texts: string[], intl: Partial<typeof Intl>): Promise<string[]> {
	const said: string[] = [];
	const button = (): Button => ({
		hidden: false,
		textContent: "",
		press: () => {},
		addEventListener(_, press) {
			this.press = press;
		},
	});
	const [play, stop] = [button(), button()];
	const parts = texts.map((textContent) => ({ textContent, matches: () => false }));
	let element: (new () => { connectedCallback: () => void }) | undefined;
	class HTMLElement {
		dataset = {};
		querySelectorAll = () => [play, stop];
		querySelector = () => null;
		closest = () => ({ lang: "en", querySelectorAll: () => parts });
	}
	class SpeechSynthesisUtterance {
		onend = () => {};
		readonly text: string;
		constructor(text: string) {
			this.text = text;
		}
	}
	const speak = (utterance: SpeechSynthesisUtterance) => {
		said.push(utterance.text);
		utterance.onend();
	};
	const speechSynthesis = { getVoices: () => [{ lang: "en-GB" }], speak, cancel: () => {} };
	const define = (_: string, made: typeof element) => {
		element = made;
	};
	const code = (await readerModules()).get("listen-story") ?? "";
	runInNewContext(code, {
		Intl: intl,
		customElements: { define },
		HTMLElement,
		SpeechSynthesisUtterance,
		speechSynthesis,
		addEventListener: () => {},
	});
	if (element) new element().connectedCallback();
	play?.press();

	return said;
}

const texts = ["Water came to the ghats. Nobody was hurt!", "", "“Are the ferries late?” No."];

test("a story is read aloud sentence by sentence", async () => {
	expect(await listen(texts, Intl)).toEqual(["Water came to the ghats.", "Nobody was hurt!", "“Are the ferries late?”", "No."]);
});

test("a story is read aloud in a browser without Intl.Segmenter: nothing is left out", async () => {
	const said = await listen([...texts, "It rose 3.5 metres.\nNo stop at the end", "पानी घाट तक आया। सब ठीक हैं।", "川。海", "…"], {});

	expect(said).toEqual([
		"Water came to the ghats.",
		"Nobody was hurt!",
		"“Are the ferries late?”",
		"No.",
		"It rose 3.5 metres.",
		"No stop at the end",
		"पानी घाट तक आया।",
		"सब ठीक हैं।",
		"川。",
		"海",
		"…",
	]);
});
