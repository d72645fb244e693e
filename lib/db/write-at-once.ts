import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { dialect, type Tx } from "./client.ts";

/**
 * Makes several writes, of which none may touch a row that another touches or count on what another wrote. PostgreSQL gets them as one
 * statement, which sees the database as it was before all of them, and answers once.
 */
export async function writeAtOnce(tx: Tx, writes: readonly Prisma.Sql[]): Promise<void> {
	const [first, ...others] = writes;
	if (first === undefined) return;

	if (dialect() === "sqlite") for (const write of writes) await tx.$executeRaw(write);
	else if (others.length === 0) await tx.$executeRaw(first);
	else await tx.$executeRaw(Prisma.sql`WITH ${Prisma.join(others.map(named))} ${first}`);
}

function named(write: Prisma.Sql, index: number): Prisma.Sql {
	return Prisma.sql`${Prisma.raw(`w${index}`)} AS (${write})`;
}
