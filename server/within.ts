/** What the work gives, if it does within so many milliseconds. Throws what `late` makes where it does not; the work itself is not stopped. */
export async function within<Value>(
	milliseconds: number,
	work: Promise<Value>,
	late: () => Error = () => new Error(`No answer within ${milliseconds} ms`),
): Promise<Value> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(late()), milliseconds);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
	}
}
