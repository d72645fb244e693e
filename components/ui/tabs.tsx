"use client";

import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";

export type TabChoice = { id: string; label: string; content: React.ReactNode };

/** Views of one thing, one at a time. Where each view has an address of its own, use links instead. */
export function Tabs({ label, tabs, defaultTab }: { label: string; tabs: readonly TabChoice[]; defaultTab?: string }) {
	return (
		<AriaTabs defaultSelectedKey={defaultTab} className="grid gap-4">
			<TabList aria-label={label} className="flex gap-4 overflow-x-auto border-b border-rule">
				{tabs.map((tab) => (
					<Tab
						key={tab.id}
						id={tab.id}
						className="min-h-10 cursor-pointer border-b-2 border-transparent px-1 py-2 font-medium text-soft data-selected:border-ink data-selected:text-ink pointer-coarse:min-h-11"
					>
						{tab.label}
					</Tab>
				))}
			</TabList>
			{tabs.map((tab) => (
				<TabPanel key={tab.id} id={tab.id}>
					{tab.content}
				</TabPanel>
			))}
		</AriaTabs>
	);
}
