import { createElement, Fragment, type ReactNode } from "react";

/** Shows things whose order never changes after rendering: as static children they need no keys. */
export function inOrder<Thing>(things: readonly Thing[], show: (thing: Thing) => ReactNode): ReactNode {
	return createElement(Fragment, null, ...things.map(show));
}
