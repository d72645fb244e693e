/** <theme-choice>: light, dark, or as the system has it. Kept on this device alone; no server learns of it. */
const key = "theme";
const root = document.documentElement;

function kept(): string {
	try {
		return localStorage.getItem(key) ?? "";
	} catch {
		return ""; // a browser that keeps nothing still shows the page
	}
}

function show(theme: string): void {
	if (theme) root.dataset.theme = theme;
	else delete root.dataset.theme;
}

show(kept());
addEventListener("storage", (event) => {
	if (event.key === key) show(event.newValue ?? "");
});

customElements.define(
	"theme-choice",
	class extends HTMLElement {
		connectedCallback(): void {
			for (const input of this.querySelectorAll("input")) input.checked = input.value === kept();
			this.addEventListener("change", (event) => {
				const { value } = event.target as HTMLInputElement;
				show(value);
				try {
					if (value) localStorage.setItem(key, value);
					else localStorage.removeItem(key);
				} catch {}
			});
			this.hidden = false;
		}
	},
);
