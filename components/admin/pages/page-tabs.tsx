import { RoomTabs } from "../shell/room-tabs.tsx";

const pages = [
	{ href: "/admin/pages", label: "Pages" },
	{ href: "/admin/redirects", label: "Redirects" },
];

/** The site beside its stories: pages, and where old addresses lead. */
export function PageTabs({ current }: { current: string }) {
	return <RoomTabs label="Pages and addresses" pages={pages} current={current} />;
}
