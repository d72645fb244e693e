"use client";

import { unstable_isUnrecognizedActionError as isUnrecognizedAction } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What a developer must mend; the number finds it in the log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
	const isOutdated: boolean = isUnrecognizedAction(error);
	if (isOutdated) return <Outdated />;

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

/** Where a button without a form asked the server for what it does not know any more. */
function Outdated() {
	return (
		<>
			<PageHeader title="Bureau was updated" intro="Nothing was done. Reload the page, then try again; drafts are saved." />
			<p>
				<Button kind="primary" onPress={() => location.reload()}>
					Reload
				</Button>
			</p>
		</>
	);
}
