type Deeds = {
	/** Sends the file; answers what went wrong, or null. */
	send: () => Promise<string | null>;
	dismiss: () => void;
};

/** A photo on its way, as the editor shows it: its name, how far it is, and what to do where it failed. */
export class UploadCard {
	readonly element = document.createElement("div");
	readonly #message = document.createElement("p");
	readonly #bar = document.createElement("progress");
	readonly #retry = button("Try again", () => this.start());
	readonly #name: string;
	readonly #deeds: Deeds;

	constructor(name: string, deeds: Deeds) {
		this.#name = name;
		this.#deeds = deeds;
		this.element.className = "editor-upload";
		this.element.contentEditable = "false";
		this.#message.setAttribute("role", "status");
		this.#bar.setAttribute("aria-label", `Uploading ${name}`);
		this.element.append(
			this.#message,
			this.#bar,
			this.#retry,
			button("Remove", () => this.#deeds.dismiss()),
		);
	}

	showProgress = (fraction: number): void => {
		this.#bar.value = Math.min(Math.max(fraction, 0), 1);
	};

	start(): void {
		this.#show(`Uploading ${this.#name}…`, false);
		this.#bar.removeAttribute("value");
		this.#deeds.send().then(
			(wrong) => wrong !== null && this.#show(`${this.#name} was not uploaded. ${wrong}`, true),
			() => this.#show(`${this.#name} was not uploaded: the connection was lost. Try again when you are back online.`, true),
		);
	}

	#show(message: string, failed: boolean): void {
		this.#message.textContent = message;
		this.#bar.hidden = failed;
		this.#retry.hidden = !failed;
		this.element.toggleAttribute("data-failed", failed);
	}
}

function button(words: string, press: () => void): HTMLButtonElement {
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = words;
	made.addEventListener("click", press);

	return made;
}
