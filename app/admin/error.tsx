"use client";

import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What a developer must mend; the number finds it in the log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
	return (
		<>
			<PageHeader
				title="Something went wrong"
				intro="It is not your fault, and what was saved is safe. Try again; if it happens again, tell whoever runs the server."
			/>
			{error.digest && <p className="text-soft">Number in the log: {error.digest}</p>}
			<p>
				<Button kind="primary" onPress={reset}>
					Try again
				</Button>
			</p>
		</>
	);
}
