import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import type { StoryCard } from "#lib/articles/article.ts";
import { useMemory } from "./known.tsx";

type Props = { onChoose: (story: StoryCard) => void; onClose: () => void };

const pauseAfterTyping = 200;

/** Finds a published story for an Also Read card. */
export function StoryWindow({ onChoose, onClose }: Props) {
	const { desk } = useMemory();
	const [query, setQuery] = useState("");
	const [found, setFound] = useState<StoryCard[]>([]);
	const [wrong, setWrong] = useState<string>();
	const latest = useRef("");

	useEffect(() => {
		latest.current = query;
		const search = async () => {
			try {
				const stories = await desk.searchStories(query);
				if (latest.current !== query) return;
				setFound(stories);
				setWrong(undefined);
			} catch {
				setWrong("Stories could not be searched. Check your connection and type again.");
			}
		};
		const timer = setTimeout(() => void search(), pauseAfterTyping);
		return () => clearTimeout(timer);
	}, [query, desk]);

	const choose = (id: string | number | null) => {
		const story = found.find((each) => each.id === id);
		if (story) onChoose(story);
	};

	return (
		<Dialog title="Also Read" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<ComboBox
				label="Story"
				hint="Type words of its headline or text."
				error={wrong}
				autoFocus
				filters={false}
				menuTrigger="input"
				options={found.map(({ id, headline, section }) => ({ id, label: headline, detail: section.name }))}
				nothing={query.trim() === "" ? "Type to search." : "No published story has these words."}
				inputValue={query}
				onInputChange={setQuery}
				onSelectionChange={choose}
			/>
			<DialogActions>
				<Button onPress={onClose}>Cancel</Button>
			</DialogActions>
		</Dialog>
	);
}
