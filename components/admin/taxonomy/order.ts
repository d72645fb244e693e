/** The list with one of its members at another place; places count from 0, and those beyond the ends are the ends. */
export function movedTo<Id>(order: readonly Id[], id: Id, place: number): Id[] {
	const others = order.filter((other) => other !== id);
	if (others.length === order.length) return [...order];

	return others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, id);
}

/** The list with one of its members put directly before or after another. */
export function movedBeside<Id>(order: readonly Id[], id: Id, target: Id, side: "before" | "after"): Id[] {
	if (id === target) return [...order];
	const others = order.filter((other) => other !== id);

	return movedTo(order, id, others.indexOf(target) + (side === "after" ? 1 : 0));
}
