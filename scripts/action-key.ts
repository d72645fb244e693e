import { createHash } from "node:crypto";

/**
 * The key from which the framework makes the ids of server actions: 32 bytes in base64, the same for every build, so that a page from before
 * a deploy, or from another machine, can still call its actions. It is no secret: ADR 39 says why it need not be.
 */
export function actionKey(): string {
	return createHash("sha256").update("Bureau: ids of server actions, 1").digest("base64");
}
