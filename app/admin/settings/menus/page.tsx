import Link from "next/link";
import { MenusForm } from "#components/admin/menus/menus-form.tsx";
import { SettingsTabs } from "#components/admin/settings/settings-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type BuiltIn, builtIn, footerByItself } from "#lib/menus/menu.ts";
import { builtInName, getMenuSettings } from "#lib/menus/queries.ts";
import { listPages } from "#lib/pages/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { listTopics } from "#lib/topics/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite } from "../../time-style.ts";
import { saveMenusAction } from "./actions.ts";

export const metadata = { title: "Menus" };

export default async function MenusPage() {
	await requireActor("manageSite");
	const [given, site, sections, topics, pages] = await Promise.all([
		getMenuSettings(),
		getOwnSite(),
		listSections(),
		listTopics(),
		listPages(),
	]);
	const live = pages.filter(({ publishedAt }) => publishedAt !== null);
	const targets = {
		builtIn: (Object.keys(builtIn) as BuiltIn[]).map((name) => ({ value: `builtIn:${name}`, label: builtInName(name, site) })),
		sections: sections.map(({ id, name }) => ({ value: `section:${id}`, label: name })),
		topics: topics.map(({ id, name }) => ({ value: `topic:${id}`, label: name })),
		pages: live.map(({ id, title }) => ({ value: `page:${id}`, label: title })),
	};

	return (
		<div className="grid max-w-3xl gap-6">
			<PageHeader title="Menus" intro="What readers are led to from every page." />
			<SettingsTabs current="/admin/settings/menus" />
			<p>
				The order of the sections themselves is kept in{" "}
				<Link href="/admin/sections" className="underline underline-offset-3">
					Sections
				</Link>
				.
			</p>
			<MenusForm
				given={given}
				targets={targets}
				byItself={{
					main: sections.filter(({ parentId }) => parentId === null).map(({ id }) => `section:${id}`),
					footer: [...footerByItself.map((name) => `builtIn:${name}`), ...targets.pages.map(({ value }) => value)],
				}}
				save={saveMenusAction}
			/>
		</div>
	);
}
