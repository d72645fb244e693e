import { NodeViewContent, type NodeViewProps } from "@tiptap/react";
import { NodeField } from "./node-field.tsx";
import { NodeFrame } from "./node-frame.tsx";

/** Words set large, and whose they are. */
export function PullQuoteView(view: NodeViewProps) {
	return (
		<NodeFrame name="Pull quote" {...view} className="story-pull">
			<NodeViewContent<"div"> className="story-pull-words" />
			<div contentEditable={false} className="pt-2">
				<NodeField
					label="Who said it"
					value={view.node.attrs.attribution}
					maxLength={300}
					onChange={(attribution) => view.updateAttributes({ attribution })}
				/>
			</div>
		</NodeFrame>
	);
}

/** The story in a few lines, one paragraph each. */
export function KeyPointsView(view: NodeViewProps) {
	return (
		<NodeFrame name="Key points" {...view} className="story-points">
			<NodeViewContent<"div"> className="story-points-lines" />
		</NodeFrame>
	);
}

/** Background set apart from the story. */
export function FactBoxView(view: NodeViewProps) {
	return (
		<NodeFrame name="Fact box" {...view} className="story-facts">
			<div contentEditable={false} className="pb-2">
				<NodeField label="Title" value={view.node.attrs.title} maxLength={200} onChange={(title) => view.updateAttributes({ title })} />
			</div>
			<NodeViewContent<"div"> />
		</NodeFrame>
	);
}
