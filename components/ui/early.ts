type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

type Noted = {
	/** What was typed or chosen, by field, as it stood last. */
	fields: Map<Field, string | boolean>;
	/** Where the caret stood last: from and to in its field. */
	caret: { field: HTMLTextAreaElement | HTMLInputElement; from: number | null; to: number | null } | null;
	/** The last button that was pressed, or form that was sent. */
	pressed: HTMLElement | null;
	stop: () => void;
};

declare global {
	interface Window {
		bureauEarly?: Noted;
	}
}

/**
 * Notes what people type and press before the page's scripts are there, which on a slow line takes seconds: until then nothing listens, and
 * the scripts put every field back to what the server knew. Stands in the page's head as text, so it uses nothing from outside of itself.
 */
export function noteEarly(): void {
	const noted: Noted = { fields: new Map(), caret: null, pressed: null, stop };
	const press = (element: HTMLElement) => {
		noted.pressed?.removeAttribute("data-early");
		noted.pressed = element;
		element.setAttribute("data-early", "");
	};
	const typed = ({ target }: Event) => {
		if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) noted.fields.set(target, target.value);
		if (target instanceof HTMLInputElement)
			noted.fields.set(target, target.type === "checkbox" || target.type === "radio" ? target.checked : target.value);
	};
	/** The scripts put a field back some time before they listen. */
	const isPutBack = (field: Field) => (noted.fields.get(field) ?? field.value) !== field.value;
	const moved = ({ target }: Event) => {
		if ((target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && !isPutBack(target))
			noted.caret = { field: target, from: target.selectionStart, to: target.selectionEnd };
	};
	// Whoever types on right then types on what stood there.
	const goesOn = ({ target }: Event) => {
		if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
		const said = noted.fields.get(target);
		if (typeof said !== "string" || !isPutBack(target)) return;
		target.value = said;
		if (noted.caret?.field === target && noted.caret.from !== null) target.setSelectionRange(noted.caret.from, noted.caret.to);
	};
	const clicked = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('button[type="button"], [role="row"]') : null;
		if (button) press(button);
	};
	const sent = (event: SubmitEvent) => {
		// A form with an address is sent as it is; one without only scripts understand.
		if (!(event.target instanceof HTMLFormElement) || event.target.hasAttribute("action")) return;
		event.preventDefault();
		press(event.submitter ?? event.target);
	};
	const listeners = { beforeinput: [goesOn], input: [typed, moved], keyup: [moved], click: [clicked, moved], submit: [sent] } as const;
	const each = (set: typeof addEventListener | typeof removeEventListener) => {
		for (const [kind, heard] of Object.entries(listeners)) for (const listener of heard) set(kind, listener as EventListener, true);
	};
	function stop() {
		each(removeEventListener);
	}
	each(addEventListener);
	window.bureauEarly = noted;
}

/** Once the page listens: says again what was typed, puts the caret back, and then presses what was pressed last. */
export function sayAgain(): void {
	const noted = window.bureauEarly;
	if (!noted) return;

	// Not while React still works on the page: it would first put the old words back, and the caret at their end.
	setTimeout(() => {
		if (window.bureauEarly !== noted) return; // said already
		noted.stop();
		delete window.bureauEarly;
		for (const [field, said] of noted.fields) if (field.isConnected) say(field, said);
		const { caret, pressed } = noted;
		if (caret && caret.from !== null && noted.fields.has(caret.field) && caret.field === document.activeElement)
			caret.field.setSelectionRange(caret.from, caret.to);
		pressed?.removeAttribute("data-early");
		if (!pressed?.isConnected) return;
		if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
		else pressed.click();
	});
}

function say(field: Field, said: string | boolean): void {
	if (typeof said === "boolean") {
		if (field instanceof HTMLInputElement && field.checked === said) field.checked = !said;
		field.click();
	} else if (field instanceof HTMLSelectElement || field.type === "file") {
		if (field instanceof HTMLSelectElement) field.value = said;
		field.dispatchEvent(new Event("change", { bubbles: true }));
	} else {
		field.value = ""; // React notes what was set last through the field itself, and hears of nothing that is no change to that
		Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, said);
		field.dispatchEvent(new Event("input", { bubbles: true }));
	}
}
