import { RoomTabs } from "../shell/room-tabs.tsx";

const pages = [
	{ href: "/admin/settings", label: "The paper" },
	{ href: "/admin/settings/menus", label: "Menus" },
	{ href: "/admin/settings/machines", label: "Feeds and search engines" },
];

/** The pages of the settings. */
export function SettingsTabs({ current }: { current: string }) {
	return <RoomTabs label="Settings" pages={pages} current={current} />;
}
