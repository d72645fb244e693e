import type { LucideIcon } from "lucide-react";
import { Button, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { keysOf } from "./keys.ts";

type Props = { name: string; keys: string; icon: LucideIcon; isDisabled?: boolean; onPress: () => void };

/** A tool that does one thing. */
export function ToolbarButton({ name, keys, icon: Icon, isDisabled, onPress }: Props) {
	return (
		<Tipped name={name} keys={keys}>
			<Button aria-label={name} isDisabled={isDisabled} onPress={onPress} className="editor-tool">
				<Icon aria-hidden="true" />
			</Button>
		</Tipped>
	);
}

/** A tool that is on or off where the cursor stands. */
export function ToolbarToggle({ name, keys, icon: Icon, isDisabled, onPress, isSelected }: Props & { isSelected: boolean }) {
	return (
		<Tipped name={name} keys={keys}>
			<ToggleButton aria-label={name} isSelected={isSelected} isDisabled={isDisabled} onPress={onPress} className="editor-tool">
				<Icon aria-hidden="true" />
			</ToggleButton>
		</Tipped>
	);
}

function Tipped({ name, keys, children }: { name: string; keys: string; children: React.ReactElement }) {
	return (
		<TooltipTrigger delay={500}>
			{children}
			<Tooltip offset={6} className="rounded-md bg-ink px-2 py-1 text-sm text-paper">
				{name} <kbd className="ps-1 font-sans opacity-80">{keysOf(keys)}</kbd>
			</Tooltip>
		</TooltipTrigger>
	);
}
