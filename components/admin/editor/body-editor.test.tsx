import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { body, paragraph } from "#lib/body/elements.ts";
import { BodyEditor } from "./body-editor.tsx";

const never = () => Promise.reject(new Error("Nothing is asked while the page is rendered."));

function rendered(): string {
	return renderToString(
		<BodyEditor
			initial={body(paragraph("See https://x.com/a today."))}
			lang="en"
			dir="ltr"
			labelledBy="label"
			photos={{}}
			uploadPhoto={never}
			choosePhoto={never}
			choosePhotos={never}
			searchStories={never}
			onChange={() => {}}
		/>,
	);
}

test("a server and a browser that tell words apart differently render the same editor at first", () => {
	const one = rendered();
	const { segment } = Intl.Segmenter.prototype;
	vi.spyOn(Intl.Segmenter.prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
		return segment.call(this, `${text} and more words`);
	});
	expect(rendered()).toBe(one);
	expect(one).not.toContain("words");
});
