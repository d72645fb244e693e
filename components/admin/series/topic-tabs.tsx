import { RoomTabs } from "../shell/room-tabs.tsx";

const pages = [
	{ href: "/admin/topics", label: "Topics" },
	{ href: "/admin/series", label: "Series" },
];

/** What gathers stories from all sections: topics by subject, series in order. */
export function TopicTabs({ current }: { current: string }) {
	return <RoomTabs label="Topics and series" pages={pages} current={current} />;
}
