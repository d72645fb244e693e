"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FormState } from "#components/ui/form-state.ts";
import { toast } from "#components/ui/toast.tsx";

/** After what a form did, goes on to where that can be seen, and says it there. */
export function useMoveOn(state: FormState): void {
	const router = useRouter();

	useEffect(() => {
		if (!state.done || !state.goTo) return;
		if (state.message) toast(state.message, "good");
		router.push(state.goTo);
	}, [state, router]);
}
