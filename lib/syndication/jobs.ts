import { z } from "zod";
import { feedBase } from "#lib/feeds/feed.ts";
import { post } from "#lib/outbound/post.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { indexNowKey, indexNowKeyPath } from "./index-now-key.ts";

/** A message that is a day late tells nobody anything: crawlers and readers have come by themselves. */
const newsFor = 24 * 60 * 60 * 1000;

const changedPath = z.object({ path: z.string(), askedAt: z.coerce.date() });
const changedFeeds = z.object({ page: z.string(), askedAt: z.coerce.date() });

/** Tells search engines that an address changed (IndexNow). Throws CallFailed where they could not be told; after a day it is let go. */
export async function tellIndexNow(input: unknown, now: Date): Promise<void> {
	const { path, askedAt } = changedPath.parse(input);
	const site = await getSite();
	if (!site.indexNow || isOld(askedAt, now)) return;

	const { siteUrl } = settings();
	const message = {
		host: new URL(siteUrl).host,
		key: indexNowKey(),
		keyLocation: siteUrl + indexNowKeyPath,
		urlList: [siteUrl + path],
	};
	await post(site.indexNowEndpoint, { type: "application/json; charset=utf-8", body: JSON.stringify(message) });
}

/** Tells the hub that a page's feeds changed (WebSub). Throws CallFailed where it could not be told; after a day it is let go. */
export async function pingHub(input: unknown, now: Date): Promise<void> {
	const { page, askedAt } = changedFeeds.parse(input);
	const { webSubHub } = await getSite();
	if (webSubHub === "" || isOld(askedAt, now)) return;

	const form = new URLSearchParams({ "hub.mode": "publish" });
	for (const ending of ["xml", "atom", "json"]) form.append("hub.url", `${settings().siteUrl}${feedBase(page)}.${ending}`);
	await post(webSubHub, { type: "application/x-www-form-urlencoded", body: form.toString() });
}

function isOld(askedAt: Date, now: Date): boolean {
	return now.getTime() - askedAt.getTime() > newsFor;
}
