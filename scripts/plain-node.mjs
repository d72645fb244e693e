// Lets files that are written for Next's bundler run in plain Node as well.
import { registerHooks } from "node:module";

registerHooks({
	resolve(specifier, context, next) {
		// Guards against client bundles; in a server process there is nothing to guard.
		if (specifier === "server-only") return { url: "data:text/javascript,", format: "module", shortCircuit: true };
		// Next has no export map, so Node wants the file's full name.
		if (/^next\/(headers|navigation|server|cache)$/.test(specifier)) return next(`${specifier}.js`, context);

		return next(specifier, context);
	},
});
