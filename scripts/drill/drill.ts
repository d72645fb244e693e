import type { OpenPaper } from "../bench/paper.ts";

/** What a drill works with. */
export type Stage = {
	/** A folder that is removed when the drills end. */
	folder: string;
	/** Opens a paper in a new folder, or in `dataDir`; it is closed when the drill ends. */
	open: (settings?: Record<string, string>, dataDir?: string) => Promise<OpenPaper>;
	/** Registers something to be undone when the drill ends, the last first. */
	after: (undo: () => Promise<unknown> | unknown) => void;
};

/** One thing that a drill saw, and whether it is right. */
export type Seen = { what: string; right: boolean };

/** Plays one situation that an operator may meet, with real programs. */
export type Drill = {
	name: string;
	title: string;
	/** The program that it needs, and the Debian package that brings it. */
	program: { command: string; debianPackage: string };
	run: (stage: Stage) => Promise<Seen[]>;
};
