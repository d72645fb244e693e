"use client";

import { unstable_rethrow as rethrowNavigation } from "next/navigation";
import { useActionState, useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { useFormStatus } from "react-dom";
import { type FormState, sentValues } from "./form-state.ts";
import { Notice } from "./notice.tsx";
import { actionFailure } from "./outdated.ts";

type Action<State extends FormState> = (state: Awaited<State>, form: FormData) => Promise<State>;

/**
 * An action with its form: `<form action={send} ref={form} noValidate>`. After a refusal the first bad field has the focus,
 * or the words for the whole where no field is to blame.
 */
export function useForm<State extends FormState>(action: Action<State>, initial: Awaited<State>) {
	const form = useRef<HTMLFormElement>(null);
	const [state, send, pending] = useFormAction(action, initial);

	useEffect(() => {
		if (state === initial || state.done) return;
		form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-message]')?.focus();
	}, [state, initial]);

	return { state, send, pending, form };
}

/**
 * useActionState for an action of the server that answers also where the server does not: what was typed stays, with words. Until the page
 * listens, the form has the action itself, so that a browser can send it without scripts.
 */
export function useFormAction<State extends FormState>(action: Action<State>, initial: Awaited<State>) {
	const listens = useSyncExternalStore(neverChanges, whenListening, beforeListening);
	const caught = useCallback(
		async (state: Awaited<State>, form: FormData): Promise<State> => {
			try {
				return await action(state, form);
			} catch (error) {
				rethrowNavigation(error);
				if (isServerError(error)) throw error;
				return { ...state, done: false, errors: {}, values: sentValues(form), message: actionFailure(error, unreachable) };
			}
		},
		[action],
	);

	return useActionState(listens ? caught : action, initial);
}

const unreachable = "The server could not be reached: whether it was done is not known. What you typed is still here: try again.";
const neverChanges = () => () => {};
const whenListening = () => true;
const beforeListening = () => false;

/** Whether the action ran and failed: it has a number in the log, which the error page shows. */
function isServerError(error: unknown): boolean {
	return error instanceof Error && "digest" in error;
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
