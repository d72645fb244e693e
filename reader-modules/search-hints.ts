/** <search-hints>: offers stories while a reader types (the combobox of the WAI-ARIA Authoring Practices). Without it, the form searches. */
type Hint = { headline: string; address: string; section: string };

customElements.define(
	"search-hints",
	class extends HTMLElement {
		#input = this.querySelector("input") as HTMLInputElement;
		#list = document.createElement("div");
		#asked = "";
		#waiting: ReturnType<typeof setTimeout> | undefined;

		connectedCallback(): void {
			Object.assign(this.#list, { id: "search-hints", role: "listbox", ariaLabel: this.dataset.label, hidden: true });
			this.append(this.#list);
			const { role, ariaAutoComplete, ariaExpanded } = { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" };
			Object.assign(this.#input, { role, ariaAutoComplete, ariaExpanded });
			this.#input.setAttribute("aria-controls", this.#list.id);
			this.#input.addEventListener("input", () => {
				clearTimeout(this.#waiting);
				this.#waiting = setTimeout(() => this.#ask(this.#input.value.trim()), 150);
			});
			this.addEventListener("keydown", (event) => this.#key(event));
			this.addEventListener("focusout", (event) => {
				if (!this.contains(event.relatedTarget as Node)) this.#offer([]);
			});
		}

		async #ask(words: string): Promise<void> {
			this.#asked = words;
			if (words.length < 2) return this.#offer([]);
			const answer = await fetch(`/api/reader/suggest?q=${encodeURIComponent(words)}`).catch(() => null);
			const hints = answer?.ok ? ((await answer.json()) as { stories: Hint[] }).stories : [];
			if (this.#asked === words && this.contains(document.activeElement)) this.#offer(hints);
		}

		#offer(hints: Hint[]): void {
			this.#list.replaceChildren(...hints.map(option));
			this.#list.hidden = hints.length === 0;
			this.#input.ariaExpanded = String(hints.length > 0);
			this.#choose(-1);
		}

		#key(event: KeyboardEvent): void {
			const options = [...this.#list.children] as HTMLElement[];
			const at = options.findIndex((option) => option.ariaSelected === "true");
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (event.key === "Escape" && options.length > 0) this.#offer([]);
			else if (event.key === "Enter" && at >= 0) options[at]?.click();
			else if (step && options.length > 0) this.#choose((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
			else return;
			event.preventDefault();
		}

		#choose(at: number): void {
			this.#input.removeAttribute("aria-activedescendant");
			[...this.#list.children].forEach((option, index) => {
				option.ariaSelected = String(index === at);
				if (index === at) this.#input.setAttribute("aria-activedescendant", option.id);
			});
		}
	},
);

function option({ headline, address, section }: Hint, index: number): HTMLElement {
	// A link that is the option itself: what is read aloud as one thing holds no other.
	const link = Object.assign(document.createElement("a"), { href: address, tabIndex: -1, textContent: headline });
	Object.assign(link, { id: `hint-${index}`, role: "option", ariaSelected: "false" });
	link.append(" ", Object.assign(document.createElement("span"), { textContent: section }));
	// The input keeps the focus, so that the list is still there when the press ends.
	link.addEventListener("mousedown", (event) => event.preventDefault());

	return link;
}
