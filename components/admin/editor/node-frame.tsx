import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { moveElement } from "./moving.ts";

type Props = Pick<NodeViewProps, "editor" | "getPos" | "deleteNode" | "selected"> & {
	/** What it is called: "Photo". */
	name: string;
	/** More buttons for its bar. */
	actions?: React.ReactNode;
	className?: string;
	children: React.ReactNode;
};

/** An element's frame in the editor: its name, and buttons that move and remove it. */
export function NodeFrame({ name, actions, editor, getPos, deleteNode, selected, className, children }: Props) {
	const move = (by: -1 | 1) => {
		const at = getPos();
		if (at !== undefined) moveElement(editor, at, by);
	};
	const remove = () => {
		deleteNode();
		editor.commands.focus();
	};

	return (
		<NodeViewWrapper className={classes("editor-node", selected && "editor-node-selected")} data-name={name}>
			<div className="editor-node-bar" contentEditable={false} data-drag-handle>
				<span className="me-auto text-xs font-medium text-soft">{name}</span>
				{actions}
				<NodeButton label={`Move ${name.toLowerCase()} up`} onPress={() => move(-1)}>
					<ArrowUp aria-hidden="true" />
				</NodeButton>
				<NodeButton label={`Move ${name.toLowerCase()} down`} onPress={() => move(1)}>
					<ArrowDown aria-hidden="true" />
				</NodeButton>
				<NodeButton label={`Remove ${name.toLowerCase()}`} onPress={remove}>
					<Trash2 aria-hidden="true" />
				</NodeButton>
			</div>
			<div className={className}>{children}</div>
		</NodeViewWrapper>
	);
}

type ButtonProps = { label: string; onPress: () => void; isDisabled?: boolean; children: React.ReactNode };

/** A small button of an element. */
export function NodeButton({ label, onPress, isDisabled, children }: ButtonProps) {
	return (
		<Button kind="quiet" size="small" aria-label={label} onPress={onPress} isDisabled={isDisabled} className="px-1.5">
			{children}
		</Button>
	);
}
