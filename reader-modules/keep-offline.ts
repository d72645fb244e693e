/** <keep-offline>: keeps the stories that are read for when there is no connection, where the browser can and nobody saves data. */
customElements.define(
	"keep-offline",
	class extends HTMLElement {
		async connectedCallback(): Promise<void> {
			const { serviceWorker: worker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
			if (!worker || connection?.saveData) return;
			// Not before the page is there, and not for one that was only made ahead.
			if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
			if ((document as { prerendering?: boolean }).prerendering)
				await new Promise((shown) => document.addEventListener("prerenderingchange", shown));

			await worker.register("/sw.js");
			const story = document.querySelector("article.story");
			const photo = story?.querySelector<HTMLImageElement>(".story-lead img")?.currentSrc;
			const { active } = await worker.ready;
			if (story) active?.postMessage({ read: location.pathname, photo: photo ? new URL(photo).pathname : "" });
		}
	},
);
