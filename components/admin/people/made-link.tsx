"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { controlStyle } from "#components/ui/field.tsx";
import { toast } from "#components/ui/toast.tsx";

/** A secret link, shown once, to copy and send. */
export function MadeLink({ link }: { link: string }) {
	const id = useId();
	const [isCopied, setCopied] = useState(false);

	async function copy() {
		try {
			await navigator.clipboard.writeText(link);
			setCopied(true);
		} catch {
			toast("The browser does not allow copying here. Select the link and copy it yourself.", "danger");
		}
	}

	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="font-medium">
				Link
			</label>
			<div className="flex gap-2">
				<input id={id} readOnly value={link} className={`${controlStyle} bg-sunken`} onFocus={(event) => event.currentTarget.select()} />
				<Button onPress={() => void copy()}>{isCopied ? "Copied" : "Copy"}</Button>
			</div>
			<p className="text-sm text-soft">It is not shown again, and nobody else can look it up.</p>
		</div>
	);
}
