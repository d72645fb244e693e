/** <count-read>: tells the paper, once, that its story was on the screen for five seconds. Not of machines, nor of readers who ask for no trace. */
const enough = 5000;

customElements.define(
	"count-read",
	class extends HTMLElement {
		connectedCallback(): void {
			const { webdriver, doNotTrack, globalPrivacyControl } = navigator as Navigator & {
				doNotTrack?: string;
				globalPrivacyControl?: boolean;
			};
			if (webdriver || doNotTrack === "1" || globalPrivacyControl) return;
			let looking: ReturnType<typeof setTimeout> | undefined;
			const look = () => {
				clearTimeout(looking);
				if (!document.hidden) looking = setTimeout(tell, enough);
			};
			const tell = () => {
				document.removeEventListener("visibilitychange", look);
				navigator.sendBeacon("/api/beacon", this.dataset.story);
			};
			document.addEventListener("visibilitychange", look);
			look();
		}
	},
);
