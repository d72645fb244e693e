import { createHmac } from "node:crypto";
import { secrets } from "#lib/secrets.ts";

/** Path of the file that proves to search engines that a message is the paper's own. */
export const indexNowKeyPath = "/indexnow.txt";

/** What that file holds: always the same for a paper, made of its secret and telling nothing of it. */
export function indexNowKey(): string {
	return createHmac("sha256", secrets().authSecret).update("IndexNow").digest("hex").slice(0, 32);
}
