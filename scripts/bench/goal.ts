/** What was hoped for, and what came of it. */
export type Goal = { words: string; met: boolean; measured: string };

/** Goals as a list: what was met, and what was missed and by how much. */
export function goalLines(goals: readonly Goal[]): string {
	return goals.map(({ words, met, measured }) => `- ${met ? "met" : "MISSED"}: ${words} (${measured})`).join("\n");
}
