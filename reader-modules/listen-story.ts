/** <listen-story>: the device reads the story aloud, in a voice of its language. Sentence by sentence: long texts are cut off by some browsers. */
const read = ".story-headline, .story-standfirst, .entry > h2, .story-body :is(p, li, h2, h3)";
const passedOver = "figure *, aside *, li li, li p";

customElements.define(
	"listen-story",
	class extends HTMLElement {
		#rest: string[] = [];
		#state: "idle" | "speaking" | "paused" = "idle";

		connectedCallback(): void {
			const [play, stop] = this.querySelectorAll("button");
			if (!("speechSynthesis" in globalThis) || !play || !stop) return;
			speechSynthesis.getVoices(); // some browsers look for voices only when somebody asks
			play.addEventListener("click", () => (this.#state === "speaking" ? this.#halt("paused") : this.#speak()));
			stop.addEventListener("click", () => {
				this.#halt("idle");
				play.focus();
			});
			addEventListener("pagehide", () => this.#halt("idle"));
			this.hidden = false;
		}

		#speak(): void {
			const story = this.closest("article");
			const lang = (story?.lang || document.documentElement.lang).toLowerCase();
			const voices = speechSynthesis.getVoices();
			const suits = (to: string) => voices.find((voice) => voice.lang.replace("_", "-").toLowerCase().startsWith(to));
			const voice = suits(lang) ?? suits(lang.split("-", 1)[0] ?? lang);
			if (!story || !voice) this.#show("idle", this.dataset.none);
			else {
				if (this.#state === "idle") this.#rest = sentencesOf(story, lang);
				this.#show("speaking");
				this.#next(voice);
			}
		}

		#next(voice: SpeechSynthesisVoice): void {
			const said = Object.assign(new SpeechSynthesisUtterance(this.#rest[0]), { voice, lang: voice.lang });
			said.onend = () => {
				if (this.#state !== "speaking") return; // it was halted: the same sentence comes again
				this.#rest.shift();
				if (this.#rest.length > 0) this.#next(voice);
				else this.#show("idle");
			};
			said.onerror = () => this.#halt("idle");
			speechSynthesis.speak(said);
		}

		#halt(state: "idle" | "paused"): void {
			if (this.#state === "idle") return;
			this.#show(state);
			speechSynthesis.cancel();
		}

		#show(state: "idle" | "speaking" | "paused", word = ""): void {
			const [play, stop] = this.querySelectorAll("button");
			const output = this.querySelector("output");
			this.#state = state;
			if (play) play.textContent = this.dataset[state] ?? "";
			if (stop) stop.hidden = state === "idle";
			if (output) output.value = word;
		}
	},
);

function sentencesOf(story: Element, lang: string): string[] {
	const texts = [...story.querySelectorAll(read)].filter((part) => !part.matches(passedOver)).map((part) => part.textContent ?? "");

	return texts.flatMap(splitter(lang)).flatMap((sentence) => sentence.trim() || []);
}

/** Cuts a text into sentences; in a browser without Intl.Segmenter (Firefox before 125, Safari before 14.1) after full stops of most scripts. */
function splitter(lang: string): (text: string) => string[] {
	if (!Intl.Segmenter) return (text) => text.match(/.+?([.!?…।۔؟]["”’»)]*(?=\s|$)|[。！？]|$)/gs) ?? [];
	const sentences = new Intl.Segmenter(lang, { granularity: "sentence" });

	return (text) => [...sentences.segment(text)].map(({ segment }) => segment);
}
