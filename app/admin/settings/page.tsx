import { PaperForm } from "#components/admin/settings/paper-form.tsx";
import { SettingsTabs } from "#components/admin/settings/settings-tabs.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { languages } from "#lib/site/languages.ts";
import { timeZones } from "#lib/site/time-zones.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite } from "../time-style.ts";
import { savePaperAction } from "./actions.ts";

export const metadata = { title: "Site settings" };

export default async function SettingsPage() {
	await requireActor("manageSite");
	const { name, tagline, description, place, email, locale, timeZone, icon, logo, darkLogo } = await getOwnSite();
	const now = new Date();

	return (
		<div className="grid max-w-2xl gap-6">
			<PageHeader title="Site settings" intro="A change is on every page at once." />
			<SettingsTabs current="/admin/settings" />
			<PaperForm
				given={{ name, tagline, description, place, email, locale, timeZone, icon, logo, darkLogo }}
				languages={languages()}
				zones={timeZones(now)}
				now={now}
				action={savePaperAction}
			/>
		</div>
	);
}
