"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FormState } from "#components/ui/form-state.ts";
import { toast } from "#components/ui/toast.tsx";

/** After what a form did, goes on to where that can be seen, and says it there. Answers what is left to say here. */
export function useMoveOn(state: FormState): FormState {
	const router = useRouter();

	useEffect(() => {
		if (!state.done || !state.goTo) return;
		if (state.message) toast(state.message, "good");
		router.push(state.goTo);
	}, [state, router]);

	return state.goTo ? { ...state, message: undefined } : state;
}
