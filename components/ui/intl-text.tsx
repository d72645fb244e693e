/**
 * A time, a number or a name that Intl wrote. A server and a browser with other versions of its data may write it differently, if only by
 * a space: the server's words stay then, instead of the whole page being rendered again.
 */
export function IntlText({ children }: { children: string }) {
	return <span suppressHydrationWarning>{children}</span>;
}
