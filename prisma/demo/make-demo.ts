export async function isEmptyPaper(): Promise<boolean> {
	return false;
}
export async function makeDemo(_: (done: number, total: number, what: string) => void, __: Date): Promise<void> {}
