import { type ArgType, type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

/** A value as SQLite takes it. Times become milliseconds since 1970, so that they sort and compare as numbers. */
export function toSqlite(value: unknown, type: ArgType | undefined): unknown {
	if (value === null || value === undefined) return null;
	if (typeof value === "boolean") return value ? 1 : 0;
	if (value instanceof Date) return value.getTime();
	if (Array.isArray(value) && type?.scalarType === "bytes") return Buffer.from(value);
	if (typeof value !== "string") return value;

	switch (type?.scalarType) {
		case "int":
		case "bigint":
			return BigInt(value);
		case "float":
		case "decimal":
			return Number(value);
		case "datetime":
			return new Date(value).getTime();
		case "bytes":
			return Buffer.from(value, "base64");
		default:
			return value;
	}
}

const declared: Record<string, ColumnType> = {
	INTEGER: ColumnTypeEnum.Int32,
	INT: ColumnTypeEnum.Int32,
	BIGINT: ColumnTypeEnum.Int64,
	REAL: ColumnTypeEnum.Double,
	DOUBLE: ColumnTypeEnum.Double,
	FLOAT: ColumnTypeEnum.Double,
	DECIMAL: ColumnTypeEnum.Numeric,
	BOOLEAN: ColumnTypeEnum.Boolean,
	DATETIME: ColumnTypeEnum.DateTime,
	TEXT: ColumnTypeEnum.Text,
	BLOB: ColumnTypeEnum.Bytes,
};

/** The type of a result's column: as the table declares it, or as its first value shows where it is computed. */
export function columnType(declaration: string | null, firstValue: unknown): ColumnType {
	const known = declared[declaration?.toUpperCase() ?? ""];
	if (known !== undefined) return known;

	if (typeof firstValue === "bigint") return ColumnTypeEnum.Int64;
	if (typeof firstValue === "number") return ColumnTypeEnum.Double;
	if (Buffer.isBuffer(firstValue)) return ColumnTypeEnum.Bytes;
	return typeof firstValue === "string" ? ColumnTypeEnum.Text : ColumnTypeEnum.Int32;
}

/** A value as Prisma takes it from a column of this type. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
	if (value === null) return null;
	if (type === ColumnTypeEnum.DateTime && (typeof value === "bigint" || typeof value === "number"))
		return new Date(Number(value)).toISOString();
	if (type === ColumnTypeEnum.Boolean) return Number(value) !== 0;
	if (type === ColumnTypeEnum.Double && typeof value === "bigint") return Number(value);
	if (typeof value !== "bigint") return value;

	// A computed column has no type of its own: as a number, the newest of some times can still be read as one.
	return type === ColumnTypeEnum.Int32 || Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
}
