import { expect, test } from "vitest";
import { documentFrom } from "./dom.test-support.ts";
import { body, heading, paragraph } from "./elements.ts";
import { bodySchema } from "./schema.ts";

test("subheadings keep their level when they are copied and pasted", () => {
	expect(documentFrom("<h2>Rain</h2><h3>In the hills</h3><p>All day.</p>", bodySchema)).toEqual(
		body(heading("Rain", 2), heading("In the hills", 3), paragraph("All day.")),
	);
});
