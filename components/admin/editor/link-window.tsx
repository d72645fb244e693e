import type { Editor } from "@tiptap/core";
import { useId, useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { popoverStyle } from "#components/ui/popover-style.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { hrefFromTyping } from "#lib/body/href.ts";
import { usePlaceOf } from "./place.ts";

type Props = { editor: Editor; onClose: () => void };

/** Where the selected words lead: give an address, change it, remove it, or look at the page. */
export function LinkWindow({ editor, onClose }: Props) {
	const anchor = useRef<HTMLSpanElement>(null);
	const id = useId();
	const kept: string = editor.getAttributes("link").href ?? "";
	const [typed, setTyped] = useState(kept);
	const [wrong, setWrong] = useState<string>();
	const place = usePlaceOf(editor, editor.state.selection.from);

	const save = () => {
		const href = hrefFromTyping(typed);
		if (!href)
			return setWrong("This is not an address that readers can follow. Begin it with https://, mailto: or / for a page of this site.");
		editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
		onClose();
	};
	const remove = () => {
		editor.chain().focus().extendMarkRange("link").unsetLink().run();
		onClose();
	};

	return (
		<>
			<span ref={anchor} aria-hidden="true" className="pointer-events-none absolute" style={place} />
			<Popover triggerRef={anchor} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} placement="bottom start" className={popoverStyle}>
				<Dialog aria-label="Link" className="w-[min(24rem,92vw)] p-4 outline-none">
					<form
						className="grid gap-3"
						noValidate
						onSubmit={(event) => {
							event.preventDefault();
							event.stopPropagation();
							save();
						}}
					>
						<TextField
							id={id}
							label="Address"
							inputMode="url"
							autoComplete="off"
							placeholder="https://"
							autoFocus
							value={typed}
							error={wrong}
							onChange={(event) => setTyped(event.target.value)}
						/>
						<div className="flex flex-wrap gap-2">
							<Button type="submit" kind="primary" size="small">
								{kept ? "Change" : "Link"}
							</Button>
							{kept && (
								<>
									<Button size="small" onPress={remove}>
										Remove
									</Button>
									<LinkButton href={kept} target="_blank" rel="noreferrer" size="small" kind="quiet">
										Open
									</LinkButton>
								</>
							)}
						</div>
					</form>
				</Dialog>
			</Popover>
		</>
	);
}
