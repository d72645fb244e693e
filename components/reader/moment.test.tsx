import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { Moment, ShortMoment } from "./moment.tsx";

test("a time keeps its parts in the order of the site's language, whatever stands around it", () => {
	const site = toSite(siteSettings.parse({ name: "روزنامه", locale: "fa", timeZone: "Asia/Tehran" }));
	const at = new Date("2016-11-12T06:42:00Z");

	expect(renderToStaticMarkup(<Moment at={at} site={site} />)).toMatch(/^<time [^>]*dir="rtl">۲۲ آبان ۱۳۹۵ ساعت ۱۰:۱۲ /);
	expect(renderToStaticMarkup(<ShortMoment at={at} site={site} />)).toMatch(/^<time [^>]*dir="rtl">۲۲ آبان ۱۳۹۵<\/time>$/);
});
