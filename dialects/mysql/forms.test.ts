import { describe, expect, test } from "vitest";
import {
  type Client,
  type Dialect,
  type ModeRefusal,
  type ScriptMode,
  ServerVersion,
} from "../../src/dialect/index.js";
import { mariadb } from "../mariadb/index.js";
import { factsFor } from "./emitted.test-bed.js";
import { mysql } from "./index.js";

function isForm(form: Partial<Client> | ModeRefusal | undefined): form is Partial<Client> {
  return form !== undefined && !("because" in form);
}

/** The statement as the form writes it. */
function written(dialect: Dialect, mode: ScriptMode, sql: string, version?: string): string {
  const form = dialect.clients[dialect.traits.defaultClient]!.modes?.[mode];
  if (!isForm(form)) throw new Error("the form is refused");
  const server = new ServerVersion(version ?? dialect.traits.defaultVersion);
  const facts = factsFor(dialect, { mode, server });
  return form.terminate!(sql, { ...facts, revision: "aa11", raw: true, number: 2, of: 3 });
}

describe("a statement that is prepared", () => {
  test("stands in plain text above where its literal is another", () => {
    const text = written(mysql, "idempotent", "UPDATE t SET a = 'it''s \\\\'");
    expect(text).toContain("-- step 2 of 3\n-- UPDATE t SET a = 'it''s \\\\'\n");
    expect(text).toContain("THEN '\nUPDATE t SET a = ''it''''s \\\\\\\\''\n' WHEN 0");
    expect(written(mysql, "idempotent", "UPDATE t SET a = 1")).not.toContain("-- UPDATE");
  });

  test("is one of several, each with its own number", () => {
    const text = written(mysql, "resumable", "UPDATE t SET a = 1; UPDATE t SET b = 1");
    expect(text).toContain("-- step 2.1 of 3, revision aa11");
    expect(text).toContain("SELECT 'aa11', '2.2', '");
  });

  test("is done again where what it did is gone with the session", () => {
    expect(written(mysql, "resumable", "SET FOREIGN_KEY_CHECKS = 0")).not.toContain("alembic_version_steps");
  });

  test("commits together with its note, unless it commits by itself", () => {
    expect(written(mysql, "resumable", "UPDATE t SET a = 1")).toContain("SET autocommit = 0;");
    expect(written(mysql, "resumable", "/* so */ ALTER TABLE t ADD b INT")).not.toContain("autocommit");
  });
});

describe("raw SQL that a form cannot hold is refused", () => {
  const trigger = "CREATE DEFINER=`me`@`%` TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1";

  test("where the server prepares no such statement", () => {
    expect(() => written(mysql, "idempotent", trigger)).toThrow(/cannot be prepared/);
    expect(() => written(mariadb, "idempotent", trigger, "10.5")).toThrow(/cannot be prepared/);
    expect(written(mariadb, "idempotent", trigger)).toContain("CREATE DEFINER=`me`@`%` TRIGGER");
    expect(written(mysql, "full", trigger)).toContain(`${trigger};\nSET @limbeck_stopped`);
  });

  test.each(["START TRANSACTION", "BEGIN", "COMMIT", "SET autocommit = 0", "/*!40101 SET sql_mode = '' */"])(
    "where it would undo the latch: %s",
    (sql) => {
      for (const mode of ["full", "idempotent", "resumable"] as const) {
        expect(() => written(mariadb, mode, `${sql}; UPDATE t SET a = 1`)).toThrow(/no .* script can hold/);
      }
    },
  );

  test.each(["CREATE TEMPORARY TABLE x (a INT)", "SELECT 1 INTO @a", "LOCK TABLES t WRITE"])(
    "where a second run would miss what it left: %s",
    (sql) => {
      expect(() => written(mariadb, "resumable", sql)).toThrow(/second run would not find/);
      expect(written(mariadb, "idempotent", sql)).toContain("PREPARE limbeck_step");
    },
  );
});
