const newSubfileType = 254;
const photometricInterpretation = 262;
const dngVersion = 50_706;

/** Values of PhotometricInterpretation that only sensors' data has: colour filter array and linear raw. */
const rawColours = [32_803, 34_892];

/**
 * Whether a TIFF (Adobe TIFF 6.0) is a raw file of a camera: its first directory holds sensor data, a reduced preview, or says DNG.
 * `head` is the beginning of the file; false where the directory lies beyond it.
 */
export function isRawTiff(head: Buffer): boolean {
	const isLittle = head.toString("latin1", 0, 2) === "II";
	const short = (at: number) => (at + 2 > head.length ? 0 : isLittle ? head.readUInt16LE(at) : head.readUInt16BE(at));
	const long = (at: number) => (at + 4 > head.length ? 0 : isLittle ? head.readUInt32LE(at) : head.readUInt32BE(at));
	if (short(2) !== 42) return false; // of BigTIFF there are no raw files

	const directory = long(4);
	const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12);
	return entries.some((at) => {
		const tag = short(at);
		if (tag === newSubfileType) return (long(at + 8) & 1) === 1;
		if (tag === photometricInterpretation) return rawColours.includes(short(at + 8));
		return tag === dngVersion;
	});
}
