import { expect, test } from "vitest";
import { makeSection, publishStory } from "#lib/articles/live-story.test-support.ts";
import { must } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { type Actor, system } from "#lib/users/role.ts";
import { saveSite } from "./commands.ts";
import { getSite } from "./queries.ts";
import { siteSettings } from "./site.ts";

const now = new Date("2026-03-01T12:00:00Z");
const editor: Actor = { id: null, name: "Editor", role: "editor", ip: "" };

onBothDatabases("the site's settings", ({ db }) => {
	test("what a form does not name stays as it was", async () => {
		await saveSite({ name: "The Paper", adsTxt: "ads.example.com, 1, DIRECT" }, system, now);
		expect((await saveSite({ name: "The New Paper" }, system, now)).ok).toBe(true);

		expect(await getSite()).toMatchObject({ name: "The New Paper", adsTxt: "ads.example.com, 1, DIRECT" });
	});

	test("an ads.txt that was kept before it was read line by line may stay, but not be changed to another such", async () => {
		const kept = await getSite();
		const old = { ...siteSettings.parse(kept), adsTxt: "nonsense" };
		await db().setting.updateMany({ where: { key: "site" }, data: { value: JSON.stringify(old) } });

		expect((await saveSite({ place: "Est. 1908" }, system, now)).ok).toBe(true);
		expect((await saveSite({ adsTxt: "nonsense\nmore" }, system, now)).ok).toBe(false);
		await saveSite({ adsTxt: kept.adsTxt, place: kept.place }, system, now);
	});

	test("a save is told to every page, and the audit says what of it changed", async () => {
		const saved = await saveSite({ tagline: "All the news", name: "The New Paper" }, system, now);

		expect(await tagsOfChange(db(), saved.ok ? saved.value.change : null)).toEqual(["site"]);
		expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			action: "site.save",
			detail: JSON.stringify({ changed: ["tagline"] }),
		});
	});

	test.each([
		[{ name: "" }, "name"],
		[{ name: "x".repeat(81) }, "name"],
		[{ name: 7 }, "name"],
		[{ tagline: "x".repeat(161) }, "tagline"],
		[{ description: "x".repeat(501) }, "description"],
		[{ place: "x".repeat(81) }, "place"],
		[{ email: "nobody" }, "email"],
		[{ locale: "" }, "locale"],
		[{ locale: "not a language" }, "locale"],
		[{ locale: "x".repeat(400) }, "locale"],
		[{ timeZone: "Atlantis/Capital" }, "timeZone"],
		[{ timeZone: "+05:30" }, "timeZone"],
		[{ timeZone: "" }, "timeZone"],
		[{ adsTxt: "ads.example.com, 2, DIRECT\nnonsense" }, "adsTxt"],
	])("%.60j is refused by field and changes nothing", async (input, field) => {
		const before = await traces(db());

		expect(await saveSite(input, system, now)).toMatchObject({ ok: false, reason: { code: "invalid", fields: [{ field }] } });
		expect(await traces(db())).toEqual(before);
	});

	test("an icon that is not square, too small or of another kind is refused by name, and so is a picture that is gone", async () => {
		const photo = async (width: number, height: number, mime = "image/png") =>
			(
				await db().photo.create({
					data: { hash: crypto.randomUUID().replaceAll("-", "").repeat(2), mime, width, height, bytes: 1, createdAt: now },
				})
			).id;
		const refused = async (input: object) => {
			const saved = await saveSite(input, system, now);
			return saved.ok || saved.reason.code !== "invalid" ? saved : saved.reason.fields;
		};
		const fits = await photo(512, 512);
		expect((await saveSite({ icon: String(fits), logo: await photo(800, 200, "image/webp") }, system, now)).ok).toBe(true);
		const { icon, logo } = await getSite();
		expect([icon, logo]).toMatchObject([
			{ photoId: fits, width: 512 },
			{ width: 800, height: 200 },
		]);

		expect(await refused({ icon: await photo(600, 512) })).toEqual([
			{ field: "icon", message: "The icon must be square. This picture is 600 by 512 pixels." },
		]);
		expect(await refused({ icon: await photo(511, 511) })).toMatchObject([{ message: expect.stringContaining("at least 512 pixels") }]);
		expect(await refused({ icon: await photo(512, 512, "image/avif") })).toMatchObject([{ message: "Use a PNG, JPEG or WebP file." }]);
		expect(await refused({ darkLogo: await photo(300, 300) })).toMatchObject([{ field: "darkLogo" }]);
		expect(await refused({ logo: 99_999, name: "" })).toMatchObject([{ field: "name" }, { field: "logo" }]);
		expect(await refused({ logo: { hash: "no" } })).toMatchObject([{ field: "logo" }]);

		expect(await getSite()).toMatchObject({ icon, logo, darkLogo: null });
	});

	test("a story that names no language keeps the site's when the site gets another", async () => {
		must(await saveSite({ locale: "en" }, system, now));
		const sectionId = await makeSection("World", now);
		const plain = await publishStory({ sectionId, headline: "Floods recede" }, now);
		const urdu = await publishStory({ sectionId, headline: "سیلاب", lang: "ur", slug: "sailab" }, now);
		const languages = async () =>
			(await db().article.findMany({ orderBy: { id: "asc" }, select: { id: true, publishedRevision: { select: { lang: true } } } })).map(
				({ id, publishedRevision }) => [id, publishedRevision?.lang],
			);
		const others = await db().revision.createManyAndReturn({
			data: Array.from({ length: 450 }, (_, index) => ({
				articleId: plain,
				number: index + 10,
				slug: "x",
				sectionId,
				body: "[]",
				createdAt: now,
				savedAt: now,
			})),
			select: { id: true },
		});

		must(await saveSite({ locale: "en-IN" }, system, now));
		expect(await languages()).toEqual([
			[plain, ""],
			[urdu, "ur"],
		]);
		must(await saveSite({ locale: "hi" }, system, now));
		expect(await languages()).toEqual([
			[plain, "en-IN"],
			[urdu, "ur"],
		]);
		expect(await db().revision.count({ where: { lang: "" } })).toBe(0);

		const hindi = await publishStory({ sectionId, headline: "बाढ़ घटी", slug: "baadh" }, now);
		must(await saveSite({ locale: "en" }, system, now));
		expect((await languages()).at(-1)).toEqual([hindi, "hi"]);
		expect(others).toHaveLength(450);
	});

	test("a language is kept as its standard writes it, and what cannot be seen is left out", async () => {
		await saveSite({ locale: " EN-in ", name: "The\u202e New\u0000 Paper" }, system, now);

		expect(await getSite()).toMatchObject({ locale: "en-IN", name: "The New Paper" });
	});

	test.each([
		["webSubHub", "http://hub.example.com/", "begins with https"],
		["webSubHub", "https://me:secret@hub.example.com/", "Leave out the name and the password"],
		["webSubHub", "https://127.0.0.1/", "private network"],
		["indexNowEndpoint", "https://localhost/now", "private network"],
	])("%s is not saved as %s", async (field, address, words) => {
		const saved = await saveSite({ [field]: address }, system, now);
		expect(saved).toMatchObject({ ok: false, reason: { fields: [{ field, message: expect.stringContaining(words) }] } });
	});

	test("an address that was kept before such addresses were refused does not stop other changes", async () => {
		const kept = siteSettings.parse({ name: "The New Paper", webSubHub: "http://hub.example.com/" });
		await db().setting.upsert({
			where: { key: "site" },
			create: { key: "site", value: JSON.stringify(kept) },
			update: { value: JSON.stringify(kept) },
		});
		expect(await saveSite({ tagline: "Still" }, system, now)).toMatchObject({ ok: true });
		expect(await saveSite({ webSubHub: "" }, system, now)).toMatchObject({ ok: true });
	});

	test("what is refused, or not allowed, changes nothing", async () => {
		expect(await saveSite({ name: "", webSubHub: "nowhere" }, system, now)).toMatchObject({
			ok: false,
			reason: { fields: [{ field: "name" }, { field: "webSubHub" }] },
		});
		expect(await saveSite({ name: "Mine" }, editor, now)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		expect((await getSite()).name).toBe("The New Paper");
	});
});
