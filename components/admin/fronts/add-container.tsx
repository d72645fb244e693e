"use client";

import { Plus } from "lucide-react";
import { Text } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem } from "#components/ui/menu.tsx";
import { addContainer } from "#lib/fronts/board.ts";
import type { Backfill, ContainerKind } from "#lib/fronts/layout.ts";
import { containerKinds, mostContainers } from "#lib/fronts/layout.ts";
import { useBoardDesk } from "./board-context.tsx";
import { kindWords } from "./words.ts";

/** A new container at the end of the front, whose options open at once where it needs some. */
export function AddContainer() {
	const { layout, change, names, openContainer } = useBoardDesk();
	const add = (kind: ContainerKind) => {
		const first = names.sections[0];
		const rule: Backfill | undefined = kind === "block" && first ? { by: "section", sectionId: first.id } : undefined;
		const next = addContainer(layout, kind, rule);
		change(next, `${kindWords[kind].name} is added at the end.`);
		const added = next.containers.at(-1);
		if (added && (kind === "block" || kind === "promo")) openContainer(added.id);
	};

	return (
		<p>
			<Menu
				label="Containers to add"
				trigger={
					<Button id="add-container" isDisabled={layout.containers.length >= mostContainers}>
						<Plus aria-hidden="true" /> Add a container
					</Button>
				}
			>
				{containerKinds.map((kind) => (
					<MenuItem key={kind} textValue={kindWords[kind].name} onAction={() => add(kind)}>
						{/* Both are its name: whoever speaks to the machine says what they see. */}
						<Text slot="label">
							{kindWords[kind].name} <span className="block text-sm text-soft">{kindWords[kind].about}</span>
						</Text>
					</MenuItem>
				))}
			</Menu>
		</p>
	);
}
