import type { MeasuredCase } from "./measure-cases.js";

/** A class of cases whose difference is understood as a whole, not statement by statement. */
export interface Settled {
  readonly name: string;
  readonly reason: string;
  /** What the cases are counted as: a refusal or difference on purpose is better, the rest cannot be compared. */
  readonly as: "better" | "unsaid";
  readonly file: MeasuredCase["file"];
  readonly dialects?: readonly string[];
  readonly test?: RegExp;
  readonly detail?: RegExp;
}

export const settled: readonly Settled[] = [
  {
    name: "Oracle needs lengths",
    reason: "VARCHAR2 without a length is a syntax error on Oracle (ORA-00906)",
    as: "better",
    file: "type_cases",
    dialects: ["oracle"],
    detail: /^unsupported: Oracle needs a length for the type (?:string|unicode)$/,
  },
  {
    name: "Oracle's longest text",
    reason:
      "Oracle keeps 4000 bytes in VARCHAR2 and 2000 characters in NVARCHAR2 and refuses more (ORA-00910)",
    as: "better",
    file: "type_cases",
    dialects: ["oracle"],
    detail: /^unsupported: Oracle keeps [24]000 characters in the type (?:string|unicode), not \d+$/,
  },
  {
    name: "Oracle has no time",
    reason: "TIME is not a type of Oracle (ORA-00902)",
    as: "better",
    file: "type_cases",
    dialects: ["oracle"],
    detail: /^unsupported: Oracle has no time type/,
  },
  {
    name: "MySQL's longest text",
    reason: "a VARCHAR has 65535 bytes at most: MySQL refuses more (error 1074)",
    as: "better",
    file: "type_cases",
    dialects: ["mysql"],
    detail: /^unsupported: MySQL keeps 65535 characters in a string, not \d+$/,
  },
  {
    name: "an enum of nothing",
    reason: "a reflected PostgreSQL enum has no values on MySQL, where ENUM() is a syntax error",
    as: "better",
    file: "type_cases",
    dialects: ["mysql"],
    test: /"values":\[\]/,
    detail: /^unsupported: MySQL has no string without a length$/,
  },
  {
    name: "a collation that is none",
    reason:
      "utf8mb4/utf8mb4_unicode_ci is not the name of a collation: the server refuses it, and so does the shape of a type",
    as: "better",
    file: "type_cases",
    dialects: ["mysql"],
    test: /utf8mb4\/utf8mb4_unicode_ci/,
    detail: /^operation-invalid: columns\.0\.type\.suffix: expected words$/,
  },
  {
    name: "a collation that is none, altered",
    reason:
      "utf8mb4/utf8mb4_unicode_ci is not the name of a collation: the server refuses it, and so does the shape of a type",
    as: "better",
    file: "op_cases",
    dialects: ["mysql"],
    test: /test_alter_column_change_collation$/,
    detail: /^operation-invalid: type\.suffix: expected words$/,
  },
  {
    name: "conditions that MySQL does not have",
    reason: "IF [NOT] EXISTS of a column is MariaDB's: MySQL refuses the statement (error 1064)",
    as: "better",
    file: "op_cases",
    dialects: ["mysql"],
    test: /::test_(?:add_column_if_not_exists|drop_column_if_exists)$/,
    detail: /^unsupported: MySQL has no (?:ADD|DROP) COLUMN IF (?:NOT )?EXISTS$/,
  },
  {
    name: "counting waits for the key",
    reason:
      "AUTO_INCREMENT without a key is refused by MySQL (error 1075): it is written when the column gets its key",
    as: "better",
    file: "op_cases",
    dialects: ["mysql"],
    test: /::test_col_add_autoincrement$/,
  },
  {
    name: "tables without columns",
    reason:
      "no server but PostgreSQL has them, and a history that makes one is a mistake more often than not",
    as: "better",
    file: "op_cases",
    dialects: ["default"],
    detail: /^operation-invalid: columns: a table needs at least one column$/,
  },
  {
    name: "a column is renamed where it stands",
    reason: "SQLite has had RENAME COLUMN since 3.25: a rebuild is not needed",
    as: "better",
    file: "op_cases",
    dialects: ["sqlite"],
    test: /::test_change_name_from_existing_variant_type$/,
  },
  {
    name: "checks go with their type",
    reason:
      "MySQL has held checks since 8.0.16: the check of the type before would refuse the values of the type after",
    as: "better",
    file: "op_cases",
    dialects: ["mysql"],
    test: /::test_alter_column_remove_schematype$/,
  },
  {
    name: "counting needs the key",
    reason:
      "a column counts up on SQLite because it is the key: dropping the key alone is refused, until autoincrement: false is said",
    as: "better",
    file: "batch_cases",
    test: /::test_drop_pk$/,
    detail: /^SQLite cannot make column id count up/,
  },
  {
    name: "no rebuild without a change",
    reason: "recreate=always rebuilds a table of which nothing changes: nothing is what we emit",
    as: "better",
    file: "op_cases",
    dialects: ["sqlite"],
    test: /::test_create_drop_index_w_always$/,
  },
  {
    name: "a column is added and dropped where it stands",
    reason: "SQLite has had DROP COLUMN since 3.35: a rebuild is not needed",
    as: "better",
    file: "env_cases",
    dialects: ["sqlite"],
    test: /::test_(?:up|down)grade_batch_no_reflection$/,
  },
  {
    name: "no rebuild for a table's options alone",
    reason:
      "the case rebuilds a MySQL table to give it an engine; our createTable says the engine, and nothing is altered",
    as: "unsaid",
    file: "batch_cases",
    dialects: ["mysql"],
    test: /::test_add_table_opts$/,
  },
  {
    name: "place of a column",
    reason:
      "our operations do not say where in a row a column stands: added columns are last, on every dialect",
    as: "unsaid",
    file: "batch_cases",
    detail: /^import: place of a column$/,
  },
  {
    name: "live rebuilds",
    reason:
      "the case ran against a live database, and its calls are not in the recording: only their statements are",
    as: "unsaid",
    file: "batch_cases",
    detail: /^case: the calls are not recorded$/,
  },
  {
    name: "rows as parameters",
    reason: "the recorded statement has places for parameters, which a script cannot have",
    as: "unsaid",
    file: "op_cases",
    detail: /^case: recorded with parameters, not with values$/,
  },
  {
    name: "rows into a table of which nothing else is known",
    reason:
      "the case takes every column called id for an identity column; ours asks the history, which has none here",
    as: "unsaid",
    file: "op_cases",
    dialects: ["mssql"],
    test: /::test_bulk_insert_as_sql_mssql$/,
  },
  {
    name: "operations of a test's own",
    reason: "an operation that a test registers with Alembic; ours are registered by plugins",
    as: "unsaid",
    file: "op_cases",
    detail: /^import: operation: custom:/,
  },
  {
    name: "tables without a name",
    reason: "the case makes a table object whose name is an event's, not an operation's",
    as: "unsaid",
    file: "op_cases",
    detail: /^import: operation without a name$/,
  },
  {
    name: "a dialect with another nature",
    reason:
      "the case takes native booleans from SQL Server's dialect by hand, so that a check is written; real ones never do",
    as: "unsaid",
    file: "op_cases",
    dialects: ["mssql"],
    test: /::test_alter_column_schema_(?:schema_)?type_(?:named|unnamed|existing_type)(?:\[\w+\])?$/,
  },
];

/** The cases with what settles them: those that nothing settles stay as they are. */
export function settle(cases: readonly MeasuredCase[]): {
  readonly cases: readonly MeasuredCase[];
  readonly met: ReadonlyMap<string, number>;
} {
  const met = new Map<string, number>();
  const sorted = cases.map((one) => {
    if (one.verdict === "equal" || one.verdict === "better") return one;
    const found = settled.find((class_) => settles(class_, one));
    if (found === undefined) return one;
    met.set(found.name, (met.get(found.name) ?? 0) + 1);
    return { ...one, verdict: found.as, settledBy: found.name };
  });
  return { cases: sorted, met };
}

function settles({ file, dialects, test, detail }: Settled, one: MeasuredCase): boolean {
  return (
    file === one.file &&
    (dialects?.includes(one.dialect) ?? true) &&
    (test?.test(one.test) ?? true) &&
    (detail?.test(one.detail) ?? true)
  );
}
