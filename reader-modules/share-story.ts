/** <share-story>: copies the story's address, and opens the device's own sheet for sharing where it has one. */
customElements.define(
	"share-story",
	class extends HTMLElement {
		connectedCallback(): void {
			const [copy, share] = this.querySelectorAll("button");
			const said = this.querySelector("output");
			const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href.split("#", 1)[0] ?? "";
			if (!copy || !share || !said) return;

			copy.hidden = !navigator.clipboard;
			copy.addEventListener("click", async () => {
				const { done = "", failed = "" } = said.dataset;
				said.value = await navigator.clipboard.writeText(url).then(
					() => done,
					() => `${failed} ${url}`,
				);
			});
			share.hidden = !navigator.share;
			share.addEventListener("click", () => {
				// Whoever closes the sheet again has not failed.
				navigator.share({ title: this.dataset.headline ?? document.title, url }).catch(() => {});
			});
			this.hidden = copy.hidden && share.hidden;
		}
	},
);
