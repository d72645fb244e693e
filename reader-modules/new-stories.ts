/** <new-stories>: says how many stories or posts came since a page was opened. Asks only while somebody looks. */
customElements.define(
	"new-stories",
	class extends HTMLElement {
		connectedCallback(): void {
			const pause = 1000 * Number(this.dataset.every ?? 120);
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
