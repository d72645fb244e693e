import { BenchFull } from "#lib/photos/bench.ts";
import { getVariant } from "#lib/photos/variants.ts";

/** Bytes of a photo at its address, which is made where it is not there yet; null where it is none, or too many are being made. */
export async function sizeOfPhoto(address: string): Promise<number | null> {
	const [, hash, width] = /^\/media\/photos\/([0-9a-f]{64})\/(\d+)\.jpg$/.exec(address) ?? [];
	if (!hash) return null;
	try {
		return (await getVariant({ hash, width: Number(width), format: "jpeg" }, { urgent: true }))?.bytes ?? null;
	} catch (error) {
		if (error instanceof BenchFull) return null; // the page is worth more than the number on it
		throw error;
	}
}
