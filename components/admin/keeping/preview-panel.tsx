import { Monitor, Smartphone, Tablet } from "lucide-react";
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { useKeeping } from "./keeping-context.ts";
import { PreviewFrame } from "./preview-frame.tsx";
import { PreviewWindow } from "./preview-window.tsx";

const widths = [
	{ id: "phone", name: "Phone", pixels: 390, icon: Smartphone },
	{ id: "tablet", name: "Tablet", pixels: 820, icon: Tablet },
	{ id: "desktop", name: "Desktop", pixels: 1280, icon: Monitor },
] as const;

/** What is written as readers will see it, as wide as their screens are. Saves first, so that it is what was just typed. */
export function PreviewPanel({ onClose }: { onClose: () => void }) {
	const { preview: address } = useKeeping();
	const [width, setWidth] = useState<string>(() => (window.innerWidth < 900 ? "phone" : "desktop"));
	const pixels = widths.find(({ id }) => id === width)?.pixels ?? 1280;

	return (
		<PreviewWindow address={address} controls={<Widths value={width} onChange={setWidth} />} onClose={onClose}>
			<PreviewFrame address={address} title={`Preview, ${width}`} pixels={pixels} />
		</PreviewWindow>
	);
}

function Widths({ value, onChange }: { value: string; onChange: (id: string) => void }) {
	return (
		<RadioGroup aria-label="Screen" orientation="horizontal" value={value} onChange={onChange} className="flex">
			{widths.map(({ id, name, icon: Icon }) => (
				<Radio
					key={id}
					value={id}
					className="flex min-h-8 cursor-pointer items-center gap-1.5 border border-edge px-2.5 text-sm -ms-px first:rounded-s-md last:rounded-e-md data-focus-visible:z-10 data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:bg-ink data-selected:text-paper pointer-coarse:min-h-11"
				>
					<Icon className="size-4" aria-hidden="true" />
					<span className="max-sm:sr-only">{name}</span>
				</Radio>
			))}
		</RadioGroup>
	);
}
