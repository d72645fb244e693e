// Keeps what Node made of our modules, types stripped and compiled, for the next start: a third of the time goes there.
import * as module from "node:module";
import { join } from "node:path";

/** Uses what is kept and keeps what is new, once this process leaves. Where nothing can be kept, all is as it would be without.
 * @param {string} root */
export function keepCompiled(root) {
	// Node 18 has none, and only hands over to a newer one.
	if ("enableCompileCache" in module) module.enableCompileCache(join(root, ".bureau", "compiled"));
}

/** Keeps it now: a server may be killed. */
export function keepCompiledNow() {
	if ("flushCompileCache" in module) module.flushCompileCache();
}
