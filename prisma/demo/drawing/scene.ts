/** A colour as SVG takes it, or a paint that a scene made: "url(#p3)". */
export type Paint = string;
type Stop = [at: number, colour: string, opacity?: number];

/** A drawing in the making: shapes in order, the paints and filters that they use, and chance that is the same each time. */
export class Scene {
	readonly width: number;
	readonly height: number;
	/** Between 0 and 1; the same seed tells the same story. */
	readonly random: () => number;
	/** Pixels of its longer side. */
	#shownAt: number;
	#defs: string[] = [];
	#shapes: string[] = [];

	constructor(seed: number, width = 1920, height = 1280, shownAt = 1600) {
		this.width = width;
		this.height = height;
		this.#shownAt = shownAt;
		this.random = randomFrom(seed);
	}

	/** A number between two others. */
	between(low: number, high: number): number {
		return low + (high - low) * this.random();
	}

	add(...shapes: string[]): void {
		this.#shapes.push(...shapes);
	}

	/** Colours from top to bottom, or along a line given in fractions of the shape. */
	fade(stops: Stop[], line: [number, number, number, number] = [0, 0, 0, 1]): Paint {
		const [x1, y1, x2, y2] = line;
		return this.#paint("linearGradient", `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
	}

	/** Colours from a middle outwards. */
	halo(stops: Stop[], middle: [number, number] = [0.5, 0.5]): Paint {
		return this.#paint("radialGradient", `cx="${middle[0]}" cy="${middle[1]}" r="0.5"`, stops);
	}

	/** Softens what is given; the deviation is in pixels. */
	soft(deviation: number, ...shapes: string[]): string {
		const id = `f${this.#defs.length}`;
		const blur = `<feGaussianBlur stdDeviation="${deviation}"/>`;
		this.#defs.push(`<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%">${blur}</filter>`);

		return `<g filter="url(#${id})">${shapes.join("")}</g>`;
	}

	/** Shows of some shapes only what lies inside another. */
	inside(path: string, ...shapes: string[]): string {
		const id = `c${this.#defs.length}`;
		this.#defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);

		return `<g clip-path="url(#${id})">${shapes.join("")}</g>`;
	}

	toString(): string {
		const shown = this.#shownAt / Math.max(this.width, this.height);
		const size = `width="${Math.round(this.width * shown)}" height="${Math.round(this.height * shown)}" viewBox="0 0 ${this.width} ${this.height}"`;

		return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${this.#defs.join("")}</defs>${this.#shapes.join("")}</svg>`;
	}

	#paint(kind: string, place: string, stops: Stop[]): Paint {
		const id = `p${this.#defs.length}`;
		const list = stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`);
		this.#defs.push(`<${kind} id="${id}" ${place}>${list.join("")}</${kind}>`);

		return `url(#${id})`;
	}
}

/** Mulberry32: small, quick, and the same on every machine. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;

	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
