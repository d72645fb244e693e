"use client";

import { useActionState, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import type { FormState } from "./form-state.ts";
import { Notice } from "./notice.tsx";

type Action<State extends FormState> = (state: Awaited<State>, form: FormData) => Promise<State>;

/**
 * An action with its form: `<form action={send} ref={form} noValidate>`. After a refusal the first bad field has the focus,
 * or the words for the whole where no field is to blame.
 */
export function useForm<State extends FormState>(action: Action<State>, initial: Awaited<State>) {
	const form = useRef<HTMLFormElement>(null);
	const [state, send, pending] = useActionState(action, initial);

	useEffect(() => {
		if (state === initial || state.done) return;
		form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-message]')?.focus();
	}, [state, initial]);

	return { state, send, pending, form };
}

/** Words for the whole form, read out when they come. Those of one attempt are gone as soon as another is on its way. */
export function FormMessage({ state }: { state: FormState }) {
	const { pending } = useFormStatus();
	if (!state.message) return null;

	return (
		<div tabIndex={-1} data-form-message="" className={pending ? "invisible" : undefined}>
			<Notice live tone={state.done ? "good" : "danger"}>
				<p>{state.message}</p>
			</Notice>
		</div>
	);
}
