import { forgetAll } from "./kept.ts";
import type { Scope } from "./scope.ts";

// Stands in the worker's place where a paper does not want it any more: browsers fetch it, and it takes itself and all that was kept away.
const scope = self as unknown as Scope;

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(forgetAll().then(() => scope.registration.unregister())));
