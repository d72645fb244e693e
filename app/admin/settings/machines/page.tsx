import { MachinesForm } from "#components/admin/settings/machines-form.tsx";
import { SettingsTabs } from "#components/admin/settings/settings-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite } from "../../time-style.ts";
import { saveMachinesAction } from "../actions.ts";

export const metadata = { title: "Feeds and search engines" };

export default async function MachineSettingsPage() {
	await requireActor("manageSite");
	const site = await getOwnSite();

	return (
		<div className="grid max-w-2xl gap-6">
			<PageHeader title="Site settings" intro="How programs may read the paper, and what they are told of it." />
			<SettingsTabs current="/admin/settings/machines" />
			<MachinesForm given={site} action={saveMachinesAction} />
		</div>
	);
}
