import { Monitor, Smartphone, Tablet } from "lucide-react";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay, Radio, RadioGroup } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useKeeping } from "./keeping-context.ts";
import { PreviewFrame } from "./preview-frame.tsx";

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
		<ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="fixed inset-0 z-40 bg-paper">
			<Modal className="h-full">
				<Dialog className="grid h-full grid-rows-[auto_minmax(0,1fr)] outline-none">
					<div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-edge bg-surface px-4 py-2">
						<Heading slot="title" className="me-auto font-serif text-lg font-semibold">
							Preview
						</Heading>
						<Widths value={width} onChange={setWidth} />
						<LinkButton size="small" kind="quiet" href={address} target="_blank" prefetch={false}>
							Open in a new tab
						</LinkButton>
						<Button size="small" onPress={onClose}>
							Close
						</Button>
					</div>
					<PreviewFrame address={address} title={`Preview, ${width}`} pixels={pixels} />
				</Dialog>
			</Modal>
		</ModalOverlay>
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
