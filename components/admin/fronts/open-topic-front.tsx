"use client";

import { useRouter } from "next/navigation";
import { OfferBox } from "../stories/edit/offer-box.tsx";

/** Opens the front of any topic, found by typing. */
export function OpenTopicFront() {
	const router = useRouter();

	return (
		<div className="max-w-md">
			<OfferBox
				id="topic-front"
				kind="topics"
				label="Arrange a topic’s front"
				hint="Type to find the topic. Its front then stands above its list of stories."
				describe={({ name }) => ({ label: name })}
				chosen={[]}
				onChoose={({ id }) => router.push(`/admin/fronts/topic-${id}`)}
			/>
		</div>
	);
}
