import { readdirSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeEach, expect, test, vi } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { freshDataDir, picture } from "#lib/photos/pictures.test-support.ts";
import type { Actor } from "#lib/users/role.ts";
import { DELETE, PATCH } from "./[id]/route.ts";
import { GET, POST } from "./route.ts";

const editor: Actor = { id: null, name: "Edwin", role: "editor", ip: "" };
let actor = editor;
vi.mock("#lib/users/session.ts", () => ({ requireActor: async () => actor }));

const folder = freshDataDir();
const site = "http://paper.example/api/photos";

/** Sends a body in small pieces; `announced` is what its header claims. */
async function post(bytes: Uint8Array, announced: number | null = bytes.length, name = "a.jpg") {
	let at = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.subarray(at, at + 4096));
			at += 4096;
		},
	});
	const headers: HeadersInit = announced === null ? {} : { "content-length": String(announced) };
	const response = await POST(
		new Request(`${site}?${new URLSearchParams({ name })}`, { method: "POST", body, headers, duplex: "half" } as RequestInit),
	);

	return { status: response.status, answer: await response.json() };
}
const patch = async (id: string, body: string) => {
	const response = await PATCH(new Request(`${site}/${id}`, { method: "PATCH", body }), { params: Promise.resolve({ id }) });
	return { status: response.status, answer: await response.json() };
};

onBothDatabases("the photos' machine address", ({ db }) => {
	beforeEach(() => {
		actor = editor;
	});
	const nothingLeft = () => expect(readdirSync(join(folder, "media", "incoming"))).toEqual([]);

	test("keeps a photo with its name, however it is sent, and says when it was there already", async () => {
		const bytes = await picture(300, 200).jpeg().toBuffer();

		expect(await post(bytes, bytes.length, "../../été & more?.jpg")).toMatchObject({
			status: 201,
			answer: { photo: { originalName: "été & more?.jpg", width: 300, mime: "image/jpeg" } },
		});
		expect((await post(bytes, null)).status).toBe(200);
		nothingLeft();
	});

	test.each([
		["claims more than it sends", 5000, 400],
		["claims less than it sends", -5000, 400],
		["claims more than may be sent", 50 * 1024 * 1024, 413],
	])("keeps nothing of a body that %s", async (_, difference, status) => {
		const before = await db().photo.count();
		const bytes = await picture(320, 200).jpeg({ quality: 100 }).toBuffer();

		expect(await post(bytes, bytes.length + difference)).toEqual({ status, answer: { error: { message: expect.any(String) } } });
		expect(await db().photo.count()).toBe(before);
		nothingLeft();
	});

	test("keeps nothing of a body without an end, and reads little more than the limit", async () => {
		const answer = await post(new Uint8Array(60 * 1024 * 1024), null);

		expect(answer).toMatchObject({ status: 413, answer: { error: { message: expect.stringContaining("larger than the 40 MB") } } });
		nothingLeft();
	});

	test.each([
		["no photo", "<svg xmlns='http://www.w3.org/2000/svg'/>", 415],
		["nothing", "", 400],
		["a damaged photo", "\xff\xd8\xff\xe0\0\x10JFIF\0", 422],
	])("refuses %s", async (_, text, status) => {
		expect((await post(Buffer.from(text, "latin1"))).status).toBe(status);
	});

	test("says that a picture moves, and that readers see only its first frame, each time it is sent", async () => {
		const frames = await Promise.all(["#f00", "#00f"].map((colour) => picture(40, 30, colour).png().toBuffer()));
		for (const format of ["gif", "webp"] as const) {
			const moving = await sharp(frames, { join: { animated: true } })
				.toFormat(format)
				.toBuffer();
			for (const status of [201, 200])
				expect(await post(moving)).toMatchObject({ status, answer: { notice: expect.stringContaining("only its first frame") } });
		}
		const still = await picture(40, 30).png().toBuffer();
		const control = Buffer.from("\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0", "latin1"); // after IHDR, with its checksum
		control.writeUInt32BE(crc32(control.subarray(4, 16)), 16);
		const apng = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
		expect((await post(apng)).answer).toMatchObject({ notice: expect.stringContaining("only its first frame") });
		expect((await post(still)).answer).not.toHaveProperty("notice");
		const pages = await sharp(frames, { join: { animated: true } })
			.tiff()
			.toBuffer();
		expect((await post(pages)).answer).toMatchObject({ notice: expect.stringContaining("several pictures") });
	});

	test("lists photos, and says so where too much is asked for", async () => {
		const { photos, older } = await (await GET(new Request(`${site}?q=more`))).json();
		expect([photos.map(({ originalName }: { originalName: string }) => originalName), older]).toEqual([["été & more?.jpg"], null]);

		expect((await GET(new Request(`${site}?q=${"x".repeat(201)}`))).status).toBe(400);
		expect((await GET(new Request(`${site}?before=%27%20OR%201`))).status).toBe(200);
	});

	test("deletes a photo, with a reason, for those who may", async () => {
		const { answer } = await post(await picture(77, 33).png().toBuffer());
		const id = String(answer.photo.id);
		const remove = async (body: string) => {
			const response = await DELETE(new Request(`${site}/${id}`, { method: "DELETE", body }), { params: Promise.resolve({ id }) });
			return { status: response.status, answer: await response.json() };
		};
		const reason = JSON.stringify({ reason: "Bought for one day." });

		expect((await remove(reason)).status).toBe(403);
		actor = { ...editor, role: "chief" };
		for (const body of ["", "{}", '{"reason":" "}']) {
			const message = expect.stringContaining("Say in a line");
			expect(await remove(body)).toEqual({ status: 422, answer: { error: { message } } });
		}
		expect((await remove(reason)).status).toBe(200);
		expect((await remove(reason)).status).toBe(404);
	});

	test("changes a photo, and names the fields that cannot be", async () => {
		const { photos } = await (await GET(new Request(site))).json();
		const id = String(photos[0].id);

		expect(await patch(id, JSON.stringify({ caption: "New" }))).toMatchObject({ status: 200, answer: { photo: { caption: "New" } } });
		expect(await patch(id, JSON.stringify({ caption: "x".repeat(1001), focalX: -1 }))).toMatchObject({
			status: 422,
			answer: { fields: [{ field: "caption" }, { field: "focalX" }] },
		});
		for (const body of ["{", "[]", "null", '"x"', '{"hash":"0"}', '{"__proto__":{"caption":"x"},"id":1}'])
			expect((await patch(id, body)).status, body).toBeOneOf([400, 422]);
		expect((await patch("0x1", "{}")).status).toBe(404);
		expect((await patch("999999", "{}")).status).toBe(404);
		actor = { ...editor, role: "reporter" };
		expect((await patch(id, JSON.stringify({ caption: "Mine" }))).status).toBe(403);
	});
});
