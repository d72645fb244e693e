import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type Props = {
	/** Where the preview stands by itself. */
	address: string;
	/** What is chosen beside the title. */
	controls?: ReactNode;
	children: ReactNode;
	onClose: () => void;
};

/** A window over the whole desk, in which a draft stands as readers would see it. */
export function PreviewWindow({ address, controls, children, onClose }: Props) {
	return (
		<ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="fixed inset-0 z-40 bg-paper">
			<Modal className="h-full">
				<Dialog className="grid h-full grid-rows-[auto_minmax(0,1fr)] outline-none">
					<div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-edge bg-surface px-4 py-2">
						<Heading slot="title" className="me-auto font-serif text-lg font-semibold">
							Preview
						</Heading>
						{controls}
						<LinkButton size="small" kind="quiet" href={address} target="_blank" prefetch={false}>
							Open in a new tab
						</LinkButton>
						<Button size="small" onPress={onClose}>
							Close
						</Button>
					</div>
					{children}
				</Dialog>
			</Modal>
		</ModalOverlay>
	);
}
