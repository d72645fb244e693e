import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { makeSection, publishStory, updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { cardAddress, pageCardAddress } from "#lib/cards/card.ts";
import { getPageFace } from "#lib/cards/page-queries.ts";
import { getCardFace } from "#lib/cards/queries.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { cropOf } from "#lib/photos/crop.ts";
import { deletePhoto } from "#lib/photos/delete-commands.ts";
import { getPhotoByHash } from "#lib/photos/hash-queries.ts";
import { fileOf, freshDataDir, hashOfBytes } from "#lib/photos/pictures.test-support.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { mediaStore, originalKey } from "#lib/photos/storage/media.ts";
import { iconAddress } from "#lib/site/brand-addresses.ts";
import { saveSite } from "#lib/site/commands.ts";
import { getSite } from "#lib/site/queries.ts";
import { createTopic, updateTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { findPicture as findFor } from "./find.ts";
import { serveUsualIcon } from "./usual-icons.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const folder = freshDataDir();

const findPicture = (path: string) => findFor(path, { isSignedIn: async () => false });

onBothDatabases("pictures by their address", ({ dialect }) => {
	let hash = "";
	let storyId = 0;
	beforeAll(async () => {
		// Left half black, right half white: so that a test sees where a crop was cut.
		const black = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: "#000" } })
			.png()
			.toBuffer();
		const ground = sharp({ create: { width: 3000, height: 1000, channels: 3, background: "#fff" } });
		const bytes = await ground
			.composite([{ input: black, left: 0, top: 0 }])
			.jpeg()
			.toBuffer();
		hash = hashOfBytes(bytes);
		await mediaStore().keep(originalKey(hash), fileOf(folder, bytes));
		const photo = await db().photo.create({
			data: { hash, mime: "image/jpeg", width: 3000, height: 1000, bytes: 1, focalX: 0.1, createdAt: noon },
		});
		const sectionId = await makeSection("World", noon);
		const leadPhoto = { photoId: photo.id, caption: "", credit: "", alt: "" };
		storyId = await publishStory({ sectionId, headline: "Floods recede", leadPhoto }, noon);
	});
	const pictureAt = async (path: string) => {
		const found = await findPicture(path);
		if (found.kind !== "found") throw new Error(`${path} is ${found.kind}`);
		return mediaStore().lend(found.picture.key, (file) => sharp(file).toBuffer({ resolveWithObject: true }));
	};
	const addressOfCrop = async (ratio: "16x9" | "1x1") => {
		const photo = await getPhotoByHash(hash);
		return photo ? cropOf(photo, ratio).address : "";
	};
	const card = async () => {
		const face = await getCardFace(storyId);
		return face ? cardAddress(storyId, face) : "";
	};

	test("a crop has its shape, and keeps the focal point", async () => {
		const { data, info } = await pictureAt(await addressOfCrop("1x1"));
		expect(info).toMatchObject({ width: 1200, height: 1200, format: "jpeg" });
		expect((await sharp(data).stats()).channels[0]?.mean).toBeLessThan(10);

		await db().photo.updateMany({ data: { focalX: 0.9 } });
		expect((await sharp((await pictureAt(await addressOfCrop("1x1"))).data).stats()).channels[0]?.mean).toBeGreaterThan(245);
	});

	test("no other crop than the one that pages name is made", async () => {
		const right = await addressOfCrop("16x9");
		expect((await findPicture(right)).kind).toBe("found");

		for (const wrong of [
			right.replace(/-90x50/, "-11x50"),
			right.replace("-1200-", "-1199-"),
			right.replace(hash, "0".repeat(64)),
			right.replace("16x9", "9x16"),
		])
			expect((await findPicture(wrong)).kind, wrong).toBe("unknown");
	});

	test("a story's card is drawn on its photo; an older address leads to it", async () => {
		const before = await card();
		expect((await pictureAt(before)).info).toMatchObject({ width: 1200, height: 630, format: "jpeg" });

		await updateStory(storyId, { headline: "Rivers fall" }, new Date(noon.getTime() + 60_000));
		const after = await card();
		expect(after).not.toBe(before);
		expect(await findPicture(before)).toEqual({ kind: "moved", to: after });
		await pictureAt(after);
		const kept: string[] = [];
		for await (const key of mediaStore().list(`cards/${storyId}`)) kept.push(key);
		expect(kept).toHaveLength(1);
	});

	test("a page that is no story has a card with its name, and no address but the one that it carries is drawn", async () => {
		const topic = must(await createTopic({ name: "Rivers" }, chief, noon));
		const cardAt = async (path: string) => {
			const face = await getPageFace(path);
			return face && pageCardAddress(path, face);
		};
		for (const path of ["/", "/world", "/topic/rivers", "/latest", "/archive"]) {
			const found = await findPicture((await cardAt(path)) ?? "");
			expect(found, path).toMatchObject({ kind: "found", picture: { cacheControl: expect.stringContaining("immutable") } });
		}
		expect(new Set(await Promise.all(["/", "/world", "/topic/rivers"].map(cardAt))).size).toBe(3);

		const before = (await cardAt("/topic/rivers")) ?? "";
		expect((await pictureAt(before)).info).toMatchObject({ width: 1200, height: 630, format: "jpeg" });
		must(await updateTopic(topic.id, { name: "Rivers and lakes" }, chief, noon));
		expect(await findPicture(before)).toEqual({ kind: "moved", to: await cardAt("/topic/rivers") });

		const digest = before.slice(-20);
		for (const path of ["/nowhere", "/topic/nowhere", "/by/nobody", "/series/none", "/a/b", "/topic/rivers/more", "/world/floods-recede"])
			expect(await findPicture(`/media/cards/page${path}/${digest}`), path).toEqual({ kind: "unknown" });
		const kept: string[] = [];
		for await (const key of mediaStore().list("cards/page")) kept.push(key);
		expect(kept).toHaveLength(5);
	});

	test("the paper's icon and logo have one address for each picture of them; an earlier one leads to it", async () => {
		const drawn = iconAddress(await getSite(), 192);
		expect((await pictureAt(drawn)).info).toMatchObject({ format: "png", width: 192, height: 192 });
		expect(await findPicture(drawn)).toMatchObject({ picture: { type: "image/png", cacheControl: expect.stringContaining("immutable") } });
		expect(await findPicture("/media/site/logo-0123456789abcdef.png")).toEqual({ kind: "unknown" });

		const bytes = await sharp({ create: { width: 600, height: 600, channels: 3, background: "#08f" } })
			.png()
			.toBuffer();
		const iconHash = hashOfBytes(bytes);
		await mediaStore().keep(originalKey(iconHash), fileOf(folder, bytes));
		const photo = { hash: iconHash, mime: "image/png", width: 600, height: 600, bytes: 1, createdAt: noon };
		const { id } = await db().photo.create({ data: photo });
		must(await saveSite({ icon: id }, system, noon));
		const own = iconAddress(await getSite(), 192);
		expect(await findPicture(drawn)).toEqual({ kind: "moved", to: own });
		const { data } = await pictureAt(own);
		expect((await sharp(data).stats()).channels.map(({ mean }) => Math.round(mean))).toEqual([0, 136, 255]);
		const kept: string[] = [];
		for await (const key of mediaStore().list("cards/site")) kept.push(key);
		expect(kept).toHaveLength(1);

		for (const wrong of [own.replace("icon-192", "icon-191"), own.replace(".png", ".jpg"), `${own}/x`])
			expect(await findPicture(wrong), wrong).toEqual({ kind: "unknown" });
		const usual = createServer(
			async (request, response) => (await serveUsualIcon(request, response, request.url ?? "")) || response.writeHead(404).end(),
		);
		await new Promise<void>((resolve) => usual.listen(0, "127.0.0.1", resolve));
		const asked = (path: string) => fetch(`http://127.0.0.1:${(usual.address() as AddressInfo).port}${path}`, { redirect: "manual" });
		const found = await asked("/icon-192.png");
		expect([found.status, found.headers.get("location")]).toEqual([302, own]);
		expect((await asked("/favicon.ico")).headers.get("location")).toBe(iconAddress(await getSite(), 48));
		expect((await asked("/icon-191.png")).status).toBe(404);
		usual.closeAllConnections();
		usual.close();
		must(await saveSite({ icon: "" }, system, noon));
	});

	test("what readers were not shown is found by signed-in people alone, and is kept by no shared cache", async () => {
		// Another for each database: one process knows the public photos of one paper.
		const background = dialect === "sqlite" ? "#123" : "#456";
		const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
			.png()
			.toBuffer();
		const unseen = hashOfBytes(bytes);
		await mediaStore().keep(originalKey(unseen), fileOf(folder, bytes));
		const data = { hash: unseen, mime: "image/png", width: 400, height: 300, bytes: 1, createdAt: noon };
		const { id } = await db().photo.create({ data });
		const crop = cropOf({ ...data, focalX: 0.5, focalY: 0.5 }, "1x1").address;

		for (const path of [`/media/photos/${unseen}/400.webp`, `/media/photos/${unseen}/320.jpg`, crop]) {
			expect(await findPicture(path), path).toEqual({ kind: "unknown" });
			expect(await findFor(path, { isSignedIn: async () => true }), path).toMatchObject({
				kind: "found",
				picture: { cacheControl: "private, no-cache" },
			});
			expect(await findPicture(path), path).toEqual({ kind: "unknown" });
		}

		await db().$transaction((tx) => publishPhotos(tx, [id], noon));
		expect(await findPicture(`/media/photos/${unseen}/400.webp`)).toMatchObject({
			kind: "found",
			picture: { cacheControl: "public, max-age=31536000, immutable" },
		});
	});

	test("a deleted photo is gone at all its addresses, at once", async () => {
		const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: dialect === "sqlite" ? "#321" : "#654" } })
			.png()
			.toBuffer();
		const hash = hashOfBytes(bytes);
		await mediaStore().keep(originalKey(hash), fileOf(folder, bytes));
		const data = { hash, mime: "image/png", width: 400, height: 300, bytes: 1, createdAt: noon, publishedAt: noon };
		const { id } = await db().photo.create({ data });
		const paths = [`/media/photos/${hash}/400.webp`, cropOf({ ...data, focalX: 0.5, focalY: 0.5 }, "1x1").address];
		for (const path of paths) expect(await findPicture(path)).toMatchObject({ kind: "found" });

		must(await deletePhoto({ id, reason: "At the request of a person shown." }, chief, noon));
		for (const path of paths) {
			expect(await findPicture(path)).toEqual({ kind: "deleted" });
			expect(await findFor(path, { isSignedIn: async () => true })).toEqual({ kind: "deleted" });
		}
	});

	test("a withdrawn story has no card", async () => {
		const address = await card();
		must(await withdrawArticle({ articleId: storyId, reason: "Mistaken." }, chief, new Date(noon.getTime() + 120_000)));

		expect((await findPicture(address)).kind).toBe("unknown");
	});
});
