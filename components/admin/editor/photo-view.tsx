import type { NodeViewProps } from "@tiptap/react";
import { ChevronsLeftRight, ChevronsRightLeft } from "lucide-react";
import type { ElementOf } from "#lib/body/element.ts";
import { useMemory } from "./known.tsx";
import { NodeButton, NodeFrame } from "./node-frame.tsx";
import { PhotoFields } from "./photo-fields.tsx";
import { PhotoPreview } from "./photo-preview.tsx";

/** A photo in the story, with its words beside it. */
export function PhotoView(view: NodeViewProps) {
	const { photos } = useMemory();
	const attrs = view.node.attrs as ElementOf<"photo">["attrs"];
	const isWide = attrs.width === "wide";

	const width = (
		<NodeButton
			label={isWide ? "Make it as wide as the text" : "Make it wider than the text"}
			onPress={() => view.updateAttributes({ width: isWide ? "column" : "wide" })}
		>
			{isWide ? <ChevronsRightLeft aria-hidden="true" /> : <ChevronsLeftRight aria-hidden="true" />}
		</NodeButton>
	);

	return (
		<NodeFrame name="Photo" {...view} actions={width} className="story-photo">
			<PhotoPreview photo={photos[attrs.photoId]} alt={attrs.alt} sizes={isWide ? "60rem" : "40rem"} />
			<PhotoFields words={attrs} onChange={view.updateAttributes} />
		</NodeFrame>
	);
}
