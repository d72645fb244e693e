import type { ElementOf, Flow } from "#lib/body/element.ts";
import { Line } from "./body-line.tsx";
import { inOrder } from "./in-order.ts";

/** Running text: paragraphs and lists. An empty paragraph is an editor's white space, not the story's. */
export function FlowText({ content }: { content: readonly Flow[] }) {
	return inOrder(content, (part) => <FlowPart part={part} />);
}

function FlowPart({ part }: { part: Flow }) {
	switch (part.type) {
		case "paragraph":
			return part.content ? (
				<p>
					<Line content={part.content} />
				</p>
			) : null;
		case "bulletList":
			return (
				<ul>
					<Items list={part} />
				</ul>
			);
		case "orderedList":
			return (
				<ol start={part.attrs.start === 1 ? undefined : part.attrs.start}>
					<Items list={part} />
				</ol>
			);
		default:
			return part satisfies never;
	}
}

function Items({ list }: { list: ElementOf<"bulletList" | "orderedList"> }) {
	return inOrder(list.content, ({ content: [line, ...more] }) => (
		<li>
			<Line content={line.content} />
			<FlowText content={more} />
		</li>
	));
}
