import { expect, test } from "vitest";
import { type Admit, desk, flush, tags } from "./desk.test-support.ts";

test("a page that is read is made anew before what nobody has, and sees what changed while it waited", async () => {
	const lanes: string[] = [];
	const room = Promise.withResolvers<void>();
	const admit: Admit = async (render, lane) => {
		lanes.push(lane);
		if (lanes.length > 1) await room.promise;
		return render();
	};
	const { cache, asked, render } = desk({ admit });
	await render("/read", { tags: new Set(["a"]) });
	cache.purge(tags("a"));
	const [again, unknown] = [cache.get("/read"), cache.get("/unknown")];
	expect(lanes).toEqual(["other", "first", "other"]);

	cache.purge(tags("a"));
	room.resolve();
	await flush();
	await asked[1]?.end({ text: "newest", tags: new Set(["a"]) });
	await asked[2]?.end();
	expect((await again).page.text).toBe("newest");
	expect((await unknown).from).toBe("miss");
	expect(cache.peek("/read")?.text).toBe("newest");
	expect(asked).toHaveLength(3);
});
