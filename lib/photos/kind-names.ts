/** Pictures that cannot be opened here, by media type, as a photographer would call them. */
const pictures: Record<string, string> = {
	"image/jp2": "a JPEG 2000 picture",
	"image/jpx": "a JPEG 2000 picture",
	"image/jpm": "a JPEG 2000 picture",
	"image/j2c": "a JPEG 2000 picture",
	"image/jxl": "a JPEG XL picture",
	"image/jls": "a JPEG-LS picture",
	"image/vnd.ms-photo": "a JPEG XR picture",
	"image/bmp": "a BMP picture",
	"image/x-icon": "an icon (ICO)",
	"image/icns": "an icon (ICNS)",
	"image/vnd.adobe.photoshop": "a Photoshop file",
	"image/x-xcf": "a GIMP file",
	"image/x-nikon-nef": "a Nikon raw file (NEF)",
	"image/x-canon-cr2": "a Canon raw file (CR2)",
	"image/x-canon-cr3": "a Canon raw file (CR3)",
	"image/x-sony-arw": "a Sony raw file (ARW)",
	"image/x-fujifilm-raf": "a Fujifilm raw file (RAF)",
	"image/x-olympus-orf": "an Olympus raw file (ORF)",
	"image/x-panasonic-rw2": "a Panasonic raw file (RW2)",
	"image/x-adobe-dng": "a raw file (DNG)",
};

/** Other things that people send in place of a photo. */
const things: Record<string, string> = {
	"application/pdf": "a PDF",
	"application/zip": "a ZIP archive",
	"application/x-rar-compressed": "a RAR archive",
	"application/x-7z-compressed": "a 7-Zip archive",
	"application/eps": "an EPS drawing",
	"application/postscript": "a PostScript drawing",
	"application/x-indesign": "an InDesign document",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": "a PowerPoint presentation",
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "an Excel workbook",
	"application/x-cfb": "an Office document",
	"image/vnd.dwg": "an AutoCAD drawing",
};

/** What a picture of a kind that cannot be opened is called; null for what is no picture. */
export function pictureNamed({ mime, ext }: { mime: string; ext: string }): string | null {
	if (pictures[mime]) return pictures[mime];

	return mime.startsWith("image/") && !things[mime] ? `a picture of the kind ${ext.toUpperCase()}` : null;
}

/** What something that is no picture is called; null where there is no common name. */
export function thingNamed(mime: string): string | null {
	if (mime.startsWith("video/")) return "a video";
	if (mime.startsWith("audio/")) return "a sound file";

	return things[mime] ?? null;
}
