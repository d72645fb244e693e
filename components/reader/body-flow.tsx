import { type Direction, turned } from "#lib/body/direction.ts";
import type { ElementOf, Flow } from "#lib/body/element.ts";
import { Line } from "./body-line.tsx";
import { inOrder } from "./in-order.ts";

/** Running text: paragraphs and lists. An empty paragraph is an editor's white space, not the story's. */
export function FlowText({ content, around }: { content: readonly Flow[]; around: Direction }) {
	return inOrder(content, (part) => <FlowPart part={part} around={around} />);
}

function FlowPart({ part, around }: { part: Flow; around: Direction }) {
	switch (part.type) {
		case "paragraph":
			return part.content ? (
				<p dir={turned(part.content, around)}>
					<Line content={part.content} />
				</p>
			) : null;
		case "bulletList":
			return (
				<ul dir={turnedList(part, around)}>
					<Items list={part} around={turnedList(part, around) ?? around} />
				</ul>
			);
		case "orderedList":
			return (
				<ol start={part.attrs.start === 1 ? undefined : part.attrs.start} dir={turnedList(part, around)}>
					<Items list={part} around={turnedList(part, around) ?? around} />
				</ol>
			);
		default:
			return part satisfies never;
	}
}

type List = ElementOf<"bulletList" | "orderedList">;

/** A list runs as its first item does, so that its bullets or numbers are in line. */
function turnedList({ content: [first] }: List, around: Direction): Direction | undefined {
	return turned(first?.content[0].content, around);
}

function Items({ list, around }: { list: List; around: Direction }) {
	return inOrder(list.content, ({ content: [line, ...more] }) => (
		<li dir={turned(line.content, around)}>
			<Line content={line.content} />
			<FlowText content={more} around={turned(line.content, around) ?? around} />
		</li>
	));
}
