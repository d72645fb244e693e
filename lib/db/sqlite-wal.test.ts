import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SqliteConnection } from "./sqlite-connection.ts";

test("a large write leaves no large write-ahead log behind", () => {
	const folder = mkdtempSync(join(tmpdir(), "bureau-wal-"));
	const path = join(folder, "bureau.db");
	const connection = new SqliteConnection(path, { readOnly: false });
	const megabytes = () => Math.round(statSync(`${path}-wal`).size / (1024 * 1024));
	connection.execute(
		"CREATE TABLE t (b BLOB); BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 48) INSERT INTO t SELECT zeroblob(1048576) FROM n; COMMIT",
	);
	expect(megabytes()).toBeGreaterThan(40);

	connection.execute("INSERT INTO t VALUES (1)"); // the log was written into the database, and begins at its front again
	connection.execute("INSERT INTO t VALUES (2)");
	expect(megabytes()).toBeLessThanOrEqual(32);

	connection.close();
	rmSync(folder, { recursive: true });
});
