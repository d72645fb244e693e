/** Where bytes go in the end. */
type Sink = { write: (bytes: Buffer) => unknown };

/** A letter of a string takes this many bytes at most (UTF-16 to UTF-8). */
const widest = 3;

/** Gathers lines and passes many on as one: a log of each request costs little more than the letters. */
export class LogLines {
	readonly #sink: Sink;
	readonly #room: number;
	#bytes: Buffer;
	#length = 0;

	/** `room` is how many bytes are gathered at most. */
	constructor(sink: Sink, room: number) {
		this.#sink = sink;
		this.#room = room;
		this.#bytes = Buffer.allocUnsafe(room);
	}

	/** Takes a line with the newline at its end. */
	write(line: string): void {
		if (line.length * widest > this.#room - this.#length) this.pass();
		if (line.length * widest > this.#room) this.#sink.write(Buffer.from(line));
		else this.#length += this.#bytes.write(line, this.#length, "utf8");
	}

	/** Passes on what was gathered. */
	pass(): void {
		if (this.#length === 0) return;
		this.#sink.write(this.#bytes.subarray(0, this.#length));
		this.#bytes = Buffer.allocUnsafe(this.#room); // the sink may still be reading the other
		this.#length = 0;
	}
}
