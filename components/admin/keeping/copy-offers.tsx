import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { OfferedCopy, useLocalCopy } from "./use-local-copy.ts";

type Props<Value> = {
	copies: Pick<ReturnType<typeof useLocalCopy<Value>>, "offered" | "discard">;
	/** Puts it on the page. */
	bring: (value: Value) => void;
};

/** Changes that this browser has and the server has not: whether to bring them back. */
export function CopyOffers<Value>({ copies, bring }: Props<Value>) {
	const restore = (copy: OfferedCopy<Value>) => {
		bring(copy.value);
		copies.discard(copy);
	};

	return copies.offered.map((copy) => (
		<Notice key={copy.id} live tone="caution" title="This browser has changes of yours that were never saved">
			<p>They are from {new Date(copy.at).toLocaleString()}. Bringing them back puts them in the place of what is here now.</p>
			<div className="mt-1 flex flex-wrap gap-2">
				<Button kind="primary" size="small" onPress={() => restore(copy)}>
					Bring them back
				</Button>
				<Button size="small" onPress={() => copies.discard(copy)}>
					Throw away
				</Button>
			</div>
		</Notice>
	));
}
