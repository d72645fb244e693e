import { DriverAdapterError, type MappedError } from "@prisma/driver-adapter-utils";

type SqliteFailure = { code: string; message: string };

function isSqliteFailure(thrown: unknown): thrown is SqliteFailure {
	return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" && thrown.code.startsWith("SQLITE_");
}

/** Whether another connection or process holds the write lock: worth another try. */
export function isBusy(thrown: unknown): boolean {
	return isSqliteFailure(thrown) && (thrown.code.startsWith("SQLITE_BUSY") || thrown.code.startsWith("SQLITE_LOCKED"));
}

/** SQLite's error in the words that Prisma knows; any other error as it is. */
export function toPrismaError(thrown: unknown): unknown {
	if (!isSqliteFailure(thrown)) return thrown;

	return new DriverAdapterError({ originalCode: thrown.code, originalMessage: thrown.message, ...mapped(thrown) });
}

function mapped({ code, message }: SqliteFailure): MappedError {
	const fields = message
		.split("constraint failed: ")[1]
		?.split(", ")
		.map((column) => column.split(".").pop() ?? column);
	const constraint = fields ? { fields } : undefined;

	switch (code) {
		case "SQLITE_CONSTRAINT_UNIQUE":
		case "SQLITE_CONSTRAINT_PRIMARYKEY":
			return { kind: "UniqueConstraintViolation", ...(constraint ? { constraint } : {}) };
		case "SQLITE_CONSTRAINT_NOTNULL":
			return { kind: "NullConstraintViolation", ...(constraint ? { constraint } : {}) };
		case "SQLITE_CONSTRAINT_FOREIGNKEY":
		case "SQLITE_CONSTRAINT_TRIGGER":
			return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
		case "SQLITE_BUSY":
		case "SQLITE_BUSY_SNAPSHOT":
			return { kind: "SocketTimeout" };
		default:
			return named(message) ?? { kind: "sqlite", extendedCode: 1, message };
	}
}

function named(message: string): MappedError | null {
	const table = /no such table: (\S+)/.exec(message)?.[1];
	if (table) return { kind: "TableDoesNotExist", table };

	const column = /no such column: (\S+)/.exec(message)?.[1] ?? /has no column named (\S+)/.exec(message)?.[1];
	return column ? { kind: "ColumnNotFound", column } : null;
}
