/** <reading-choice>: light, dark, or as the system has it; the size of text. Kept on this device alone; no server learns of it. */
const root = document.documentElement;

function kept(what: string): string {
	try {
		return localStorage.getItem(what) ?? "";
	} catch {
		return ""; // a browser that keeps nothing still shows the page
	}
}

function show(what: string, value: string): void {
	if (value) root.dataset[what] = value;
	else delete root.dataset[what];
}

for (const what of ["theme", "text"]) {
	show(what, kept(what));
	addEventListener("storage", ({ key, newValue }) => {
		if (key === what) show(what, newValue ?? "");
	});
}

customElements.define(
	"reading-choice",
	class extends HTMLElement {
		connectedCallback(): void {
			for (const input of this.querySelectorAll("input")) input.checked = input.value === kept(input.name);
			this.addEventListener("change", (event) => {
				const { name, value } = event.target as HTMLInputElement;
				show(name, value);
				try {
					if (value) localStorage.setItem(name, value);
					else localStorage.removeItem(name);
				} catch {
					// A browser that keeps nothing has shown the choice on this page.
				}
			});
			this.hidden = false;
		}
	},
);
