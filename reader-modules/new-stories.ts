/** <new-stories>: says on a front how many stories came since it was opened. Asks only while somebody looks. */
const pause = 120_000;

customElements.define(
	"new-stories",
	class extends HTMLElement {
		connectedCallback(): void {
			let askedAt = Date.now();
			const ask = async () => {
				if (document.hidden || !navigator.onLine || Date.now() - askedAt < pause) return;
				askedAt = Date.now();
				const answer = await fetch(this.dataset.ask ?? "").catch(() => null);
				if (answer?.ok) this.tell(((await answer.json()) as { count: number }).count);
			};
			setInterval(ask, pause);
			document.addEventListener("visibilitychange", ask);
		}

		tell(count: number): void {
			const link = this.querySelector("a");
			if (!link || count < 1) return;
			const { lang } = document.documentElement;
			const form = this.dataset[new Intl.PluralRules(lang).select(count)] ?? this.dataset.other ?? "";
			link.textContent = form.replace("{count}", count.toLocaleString(lang));
			link.hidden = false;
		}
	},
);
