import { afterEach, expect, test } from "vitest";
import { toast, toastQueue } from "./toast-queue.ts";

const shown = () => toastQueue.visibleToasts.map(({ content }) => content.text);

afterEach(() => {
	for (const { key } of [...toastQueue.visibleToasts]) toastQueue.close(key);
});

test("the same message twice is shown once", () => {
	toast("Saved.", "good");
	toast("Saved.", "good");
	expect(shown()).toEqual(["Saved."]);
});

test("a message that was closed is shown again, and different ones stand together", () => {
	toast("Not saved.", "danger");
	toastQueue.close(toastQueue.visibleToasts[0]?.key ?? "");
	toast("Not saved.", "danger");
	toast("Saved.", "good");
	expect(shown().toSorted()).toEqual(["Not saved.", "Saved."]);
});
