import { useEffect, useRef, useState } from "react";
import { Spinner } from "#components/ui/spinner.tsx";
import { useKeeping, useKeptPart } from "./keeping-context.ts";

type Props = {
	address: string;
	title: string;
	/** How wide the readers' screen is. */
	pixels: number;
};

/** The page in a frame as wide as a reader's screen, made smaller where there is less room. Saves first. */
export function PreviewFrame({ address, title, pixels }: Props) {
	const { keeper } = useKeeping();
	const version = useKeptPart((kept) => kept.onServer.version);
	const [state, setState] = useState<"saving" | "saved" | "behind">("saving");
	const { room, width } = useRoom();
	const scale = Math.min(1, width / pixels);
	useEffect(() => void keeper.flush().then((isSaved) => setState(isSaved ? "saved" : "behind")), [keeper]);

	return (
		<div className="grid grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] bg-sunken">
			<p
				role="status"
				className={state === "saved" ? "sr-only" : "flex items-center justify-center gap-2 bg-caution-wash px-4 py-1.5 text-sm"}
			>
				{state === "saving" && (
					<>
						<Spinner /> Saving…
					</>
				)}
				{state === "behind" && "What you typed last is not saved yet: this is the state before."}
			</p>
			<div ref={room} className="row-start-2 overflow-hidden">
				{state !== "saving" && width > 0 && (
					<iframe
						key={version}
						title={title}
						src={address}
						className="bg-paper"
						style={{
							width: pixels,
							height: `${100 / scale}%`,
							marginLeft: Math.max(0, (width - pixels) / 2),
							transform: `scale(${scale})`,
							transformOrigin: "top left",
						}}
					/>
				)}
			</div>
		</div>
	);
}

/** How much room there is, as the window changes. */
function useRoom() {
	const room = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	useEffect(() => {
		const measured = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
		if (room.current) measured.observe(room.current);
		return () => measured.disconnect();
	}, []);

	return { room, width };
}
