import type { NodeViewProps } from "@tiptap/react";
import { webAddress } from "#lib/body/href.ts";
import { useMemory } from "./known.tsx";
import { NodeField } from "./node-field.tsx";
import { NodeFrame } from "./node-frame.tsx";

const addressError = (url: string) =>
	webAddress.safeParse(url).success ? null : "Paste the whole address of the page, from https:// on. The last good one is kept.";

/** A page elsewhere: its address and the words that lead there. */
export function EmbedView(view: NodeViewProps) {
	return (
		<NodeFrame name="Link card" {...view}>
			<div className="grid gap-2" contentEditable={false}>
				<NodeField label="Title" value={view.node.attrs.title} maxLength={300} onChange={(title) => view.updateAttributes({ title })} />
				<NodeField
					label="Address"
					type="url"
					value={view.node.attrs.url}
					maxLength={2048}
					check={addressError}
					onChange={(url) => view.updateAttributes({ url })}
				/>
			</div>
		</NodeFrame>
	);
}

/** Another story of this paper. */
export function StoryLinkView(view: NodeViewProps) {
	const { stories } = useMemory();
	const story = stories[view.node.attrs.articleId];

	return (
		<NodeFrame name="Also read" {...view}>
			<div contentEditable={false}>
				{story ? (
					<p className="font-semibold" lang={story.lang || undefined} dir="auto">
						{story.headline} <span className="font-normal text-soft">· {story.section.name}</span>
					</p>
				) : (
					<p className="text-sm text-soft">This story is not published at the moment. Readers see nothing here until it is.</p>
				)}
			</div>
		</NodeFrame>
	);
}
