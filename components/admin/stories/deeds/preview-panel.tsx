import { Monitor, Smartphone, Tablet } from "lucide-react";
import { useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay, Radio, RadioGroup } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useKept, useStoryDesk } from "../edit/story-context.tsx";

const widths = [
	{ id: "phone", name: "Phone", pixels: 390, icon: Smartphone },
	{ id: "tablet", name: "Tablet", pixels: 820, icon: Tablet },
	{ id: "desktop", name: "Desktop", pixels: 1280, icon: Monitor },
] as const;

/** The story as readers will see it, as wide as their screens are. Saves first, so that it is what was just typed. */
export function PreviewPanel({ onClose }: { onClose: () => void }) {
	const { story } = useStoryDesk();
	const [width, setWidth] = useState<string>(() => (window.innerWidth < 900 ? "phone" : "desktop"));
	const pixels = widths.find(({ id }) => id === width)?.pixels ?? 1280;
	const address = `/admin/stories/${story.articleId}/preview`;

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
					<div className="overflow-x-auto bg-sunken">
						<Page address={address} title={`Preview, ${width}`} pixels={pixels} />
					</div>
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

type PageProps = { address: string; title: string; pixels: number };

function Page({ address, title, pixels }: PageProps) {
	const { keeper } = useStoryDesk();
	const version = useKept((kept) => kept.onServer.version);
	const [state, setState] = useState<"saving" | "saved" | "behind">("saving");
	useEffect(() => void keeper.flush().then((isSaved) => setState(isSaved ? "saved" : "behind")), [keeper]);

	if (state === "saving")
		return (
			<p role="status" className="flex items-center justify-center gap-2 p-8 text-soft">
				<Spinner /> Saving…
			</p>
		);
	return (
		<div className="mx-auto grid h-full grid-rows-[auto_minmax(0,1fr)]" style={{ inlineSize: `min(${pixels}px, 100%)` }}>
			{state === "behind" ? (
				<p role="status" className="bg-caution-wash px-4 py-1.5 text-sm">
					What you typed last is not saved yet: this is the state before.
				</p>
			) : (
				<span />
			)}
			<iframe key={version} title={title} src={address} className="size-full border-x border-rule bg-paper" />
		</div>
	);
}
