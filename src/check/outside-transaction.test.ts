import { describe, expect, test } from "vitest";
import { parse as parse18 } from "./libpg-query.js";
import { mustRunOutsideTransaction } from "./outside-transaction.js";
import { parse as parse16 } from "./pg-query.js";

describe.each([
  [16, parse16],
  [18, parse18],
])("by the grammar of PostgreSQL %i", (_, parse) => {
  test.each([
    ["CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)", "CREATE INDEX CONCURRENTLY"],
    ["drop index concurrently if exists i", "DROP INDEX CONCURRENTLY"],
    ["REINDEX TABLE CONCURRENTLY t", "REINDEX CONCURRENTLY"],
    ["REINDEX (VERBOSE, CONCURRENTLY on) INDEX i", "REINDEX CONCURRENTLY"],
    ["REINDEX DATABASE d", "REINDEX DATABASE"],
    ["REINDEX SYSTEM d", "REINDEX SYSTEM"],
    ["REINDEX SCHEMA s", "REINDEX SCHEMA"],
    ["VACUUM (FULL) t", "VACUUM"],
    ["CLUSTER", "CLUSTER without a table"],
    ["ALTER TABLE p DETACH PARTITION q CONCURRENTLY", "ALTER TABLE … DETACH PARTITION CONCURRENTLY"],
    ["DISCARD ALL", "DISCARD ALL"],
    ["CREATE DATABASE d", "CREATE DATABASE"],
    ["DROP DATABASE d", "DROP DATABASE"],
    ["ALTER DATABASE d SET TABLESPACE x", "ALTER DATABASE … SET TABLESPACE"],
    ["ALTER SYSTEM SET work_mem = '1GB'", "ALTER SYSTEM"],
    ["CREATE TABLESPACE x LOCATION '/x'", "CREATE TABLESPACE"],
    ["DROP TABLESPACE x", "DROP TABLESPACE"],
    ["COMMIT PREPARED 'x'", "COMMIT PREPARED"],
    ["ROLLBACK PREPARED 'x'", "ROLLBACK PREPARED"],
    ["CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p", "CREATE SUBSCRIPTION with a replication slot"],
    ["ALTER SUBSCRIPTION s REFRESH PUBLICATION", "ALTER SUBSCRIPTION … REFRESH PUBLICATION"],
    ["ALTER SUBSCRIPTION s SET PUBLICATION p", "ALTER SUBSCRIPTION … PUBLICATION with refresh"],
    ["DROP SUBSCRIPTION s", "DROP SUBSCRIPTION with a replication slot"],
    ["SELECT 1; /* then */ VACUUM", "VACUUM"],
  ])("%s must run outside a transaction", async (sql, command) => {
    expect(await mustRunOutsideTransaction(sql, parse)).toBe(
      `${command} cannot run inside a transaction block`,
    );
  });

  test.each([
    "CREATE INDEX i ON t (a)",
    "CREATE INDEX concurrently_i ON t (a)",
    "COMMENT ON TABLE t IS 'CREATE INDEX CONCURRENTLY, VACUUM'",
    "REFRESH MATERIALIZED VIEW CONCURRENTLY m",
    "REINDEX (CONCURRENTLY false) TABLE t",
    "REINDEX TABLE t",
    "ANALYZE t",
    "CLUSTER t USING i",
    "DISCARD PLANS",
    "ALTER DATABASE d SET work_mem = '1GB'",
    "ALTER DATABASE d OWNER TO o",
    "CREATE TABLE t (a INTEGER) TABLESPACE x",
    "ALTER TABLE p DETACH PARTITION q",
    "ALTER TABLE t ADD COLUMN system TEXT",
    "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (create_slot = false)",
    "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = false)",
    "ALTER SUBSCRIPTION s SET PUBLICATION p WITH (refresh = false)",
    "ALTER SUBSCRIPTION s DISABLE",
    "PREPARE TRANSACTION 'x'",
    "VACUUMM t",
  ])("%s may run inside a transaction", async (sql) => {
    expect(await mustRunOutsideTransaction(sql, parse)).toBeUndefined();
  });
});
