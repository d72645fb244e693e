/** Where something stands on the screen, in pixels from its top. */
export type Span = { id: string; top: number; bottom: number };

/** At which place a container would stand if it were dropped at this height, counted among the others. */
export function dropPlace(spans: readonly Span[], dragged: string, y: number): number {
	return spans.filter(({ id, top, bottom }) => id !== dragged && (top + bottom) / 2 < y).length;
}
