import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "#lib/settings.ts";
import { PrismaClient as PostgresqlClient } from "#prisma/generated/postgresql/client.ts";
import { type Prisma, PrismaClient as SqliteClient } from "#prisma/generated/sqlite/client.ts";
import { allowedConnections, poolSizeFor, smallestPool } from "./pool-size.ts";
import { SequentialClient } from "./sequential-client.ts";
import { SqliteAdapterFactory } from "./sqlite-adapter.ts";

/** The database, whichever it is: the narrower of the two clients' types, so that what compiles works on both. */
export type Db = SqliteClient;

/** The database inside of a transaction. */
export type Tx = Prisma.TransactionClient;

export type Dialect = "sqlite" | "postgresql";

/** Which database an address means. */
export function dialectOf(databaseUrl: string): Dialect {
	return databaseUrl.startsWith("file:") ? "sqlite" : "postgresql";
}

// Generous: forty photos may arrive at once, and a transaction waits for its turn.
const transactionOptions = { maxWait: 20_000, timeout: 20_000 };

/** How long a server's database may take to let somebody in, and to answer one query, in milliseconds. */
const whileServing = { connectionTimeoutMillis: 5000, query_timeout: 30_000, statement_timeout: 30_000 };

/** Connections of a command, which does one thing after another. */
const smallPool = 4;

type OpenOptions = {
	isServing?: boolean;
	/** Connections that PostgreSQL has to give at most. */
	poolSize?: number;
};

/**
 * Opens a database. Whoever opens it closes it with `$disconnect`. `isServing` where readers and editors wait for it: what hangs then fails, so
 * that nothing waits for it for ever; commands may take as long as they need.
 */
export function openDb(databaseUrl: string, { isServing = false, poolSize = smallPool }: OpenOptions = {}): Db {
	if (dialectOf(databaseUrl) === "sqlite") return new SqliteClient({ adapter: new SqliteAdapterFactory(databaseUrl), transactionOptions });

	const adapter = new PrismaPg({
		connectionString: databaseUrl,
		keepAlive: true,
		max: poolSize,
		Client: SequentialClient,
		...(isServing ? whileServing : {}),
	});
	// One set of models makes both clients; the types differ only in what the rules of this project keep out.
	return new PostgresqlClient({ adapter, transactionOptions }) as unknown as Db;
}

type Open = { db: Db; dialect: Dialect };

const key = Symbol.for("bureau.db");
const shared = globalThis as { [key]?: Open };

function open(): Open {
	shared[key] ??= { db: openDb(settings().databaseUrl), dialect: dialectOf(settings().databaseUrl) };

	return shared[key];
}

/** This process's database, opened at first use. */
export function db(): Db {
	return open().db;
}

/** Which dialect `db()` speaks. */
export function dialect(): Dialect {
	return open().dialect;
}

/** Opens this process's database as a server needs it, for all who will ask for it, in the place of one that commands have opened. */
export async function openDbForServing(): Promise<void> {
	const { databaseUrl } = settings();
	const poolSize = await ownPoolSize();
	await closeDb();
	shared[key] = { db: openDb(databaseUrl, { isServing: true, poolSize }), dialect: dialectOf(databaseUrl) };
}

async function ownPoolSize(): Promise<number> {
	const { databaseUrl, poolSize, workers } = settings();
	if (poolSize !== null || dialectOf(databaseUrl) === "sqlite") return poolSize ?? smallestPool;

	// A process that replaces another starts while the server takes nobody in, too.
	return allowedConnections(databaseUrl).then(
		(allowed) => poolSizeFor(allowed, workers),
		() => smallestPool,
	);
}

/** Makes `db()` speak to another database: for tests. The one before is closed. */
export async function useDb(databaseUrl: string): Promise<void> {
	await closeDb();
	shared[key] = { db: openDb(databaseUrl), dialect: dialectOf(databaseUrl) };
}

/** Closes this process's database; the next use opens it again. */
export async function closeDb(): Promise<void> {
	const current = shared[key];
	delete shared[key];
	await current?.db.$disconnect();
}
