import { useContext, useEffect, useRef } from "react";
import { ComboBoxStateContext, Input, type InputProps, type Key } from "react-aria-components";

type Props = Omit<InputProps, "onKeyDownCapture" | "onFocus"> & {
	/** The option to highlight as soon as the list shows it first, so that Enter chooses it; null for none. */
	firstKey: Key | null;
};

/** The text field of a combobox. Tab does not choose an option that was highlighted only because it is the first. */
export function HighlightingInput({ firstKey, ...input }: Props) {
	const state = useContext(ComboBoxStateContext);
	const automatic = useRef<Key | null>(null);
	const isLeaving = useRef(false);

	useEffect(() => {
		// The list may be that of the words before for a moment.
		const isShown = firstKey !== null && state?.isOpen && state.collection.getFirstKey() === firstKey;
		if (!isShown) return;
		const highlight = () => {
			if (isLeaving.current || state.selectionManager.focusedKey !== null) return;
			automatic.current = firstKey;
			state.selectionManager.setFocusedKey(firstKey);
		};
		highlight();
		const frame = requestAnimationFrame(highlight); // the list may take the highlight away as it opens
		return () => cancelAnimationFrame(frame);
	});

	return (
		<Input
			{...input}
			onFocus={() => {
				isLeaving.current = false;
			}}
			onKeyDownCapture={({ key }) => {
				if (key === "ArrowDown" || key === "ArrowUp") automatic.current = null;
				isLeaving.current = key === "Tab" && automatic.current !== null;
				if (isLeaving.current) state?.selectionManager.setFocusedKey(null);
			}}
		/>
	);
}
