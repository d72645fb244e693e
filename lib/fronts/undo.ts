/** A thing with its past and what was taken back of it. */
export type Undoable<State> = { past: readonly State[]; present: State; future: readonly State[] };

/** As many steps as can be taken back. */
const most = 200;

export function undoable<State>(present: State): Undoable<State> {
	return { past: [], present, future: [] };
}

/** The next state; what was taken back before is gone. Nothing happens where it is the same. */
export function changed<State>({ past, present, future }: Undoable<State>, next: State): Undoable<State> {
	if (JSON.stringify(next) === JSON.stringify(present)) return { past, present, future };

	return { past: [...past, present].slice(-most), present: next, future: [] };
}

/** One step back. */
export function undone<State>(all: Undoable<State>): Undoable<State> {
	const before = all.past.at(-1);

	return before === undefined ? all : { past: all.past.slice(0, -1), present: before, future: [all.present, ...all.future] };
}

/** One step forward again. */
export function redone<State>(all: Undoable<State>): Undoable<State> {
	const [next, ...future] = all.future;

	return next === undefined ? all : { past: [...all.past, all.present], present: next, future };
}
