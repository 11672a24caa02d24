import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recreate } from "../../src/dialect/index.js";
import { Fault } from "../../src/errors/index.js";
import type { Operation } from "../../src/operations/index.js";
import { matchStatements } from "./betterments.js";
import { TolerantCompiler } from "./compile-history.js";
import { importTable } from "./import/create-table.js";
import { importOperation } from "./import/import-operation.js";
import { ImportRefusal } from "./import/import-refusal.js";
import type { NeutralConstraint, NeutralIndex, NeutralOperation, NeutralTable } from "./import/neutral.js";
import type { MeasuredCase } from "./measure-cases.js";

interface Call {
  readonly op: string;
  readonly column?: NeutralOperation["column"];
  readonly set?: NeutralOperation["set"];
  readonly constraint?: NeutralConstraint;
  readonly index?: NeutralIndex;
  readonly insertAfter?: string;
  readonly insertBefore?: string;
}

interface BatchCase {
  readonly test: string;
  readonly dialect: string;
  readonly table: NeutralTable;
  readonly calls?: readonly Call[];
  readonly partialReordering?: unknown;
  readonly tableKwargs?: Readonly<Record<string, unknown>>;
  readonly sql: readonly string[];
}

/**
 * The rebuilds: the table that results is compared, as the statements that would create it, since a native ALTER where
 * the server has one is as good as a rebuild.
 */
export async function measureBatchCases(directory: string): Promise<MeasuredCase[]> {
  const cases = JSON.parse(readFileSync(join(directory, "batch_cases.json"), "utf8")) as BatchCase[];
  const measured: MeasuredCase[] = [];
  for (const one of cases) measured.push(await measureBatch(one));
  return measured;
}

async function measureBatch(given: BatchCase): Promise<MeasuredCase> {
  const { test, table, calls } = given;
  const dialect = given.dialect === "mysql" ? "mysql" : "sqlite";
  const head = { file: "batch_cases", test, dialect: given.dialect };
  if (calls === undefined) return { ...head, verdict: "unsaid", detail: "case: the calls are not recorded" };
  if (given.partialReordering !== undefined || calls.some((one) => one.insertAfter ?? one.insertBefore)) {
    return { ...head, verdict: "unsaid", detail: "import: place of a column" };
  }
  try {
    const compiler = await TolerantCompiler.for(dialect, {}, { unknownTables: "assume" });
    const whole = { ...table, options: given.tableKwargs ?? {} };
    for (const operation of importTable(whole, undefined, { dialect, createsEnum: () => true }))
      compiler.assume(operation);
    for (const call of calls)
      for (const operation of importOperation(asOperation(call, table), dialect)) compiler.assume(operation);
    const result = compiler.model.table({ table: table.name, schema: table.schema ?? undefined });
    const ours = result === undefined ? [] : await created(recreate(result), dialect);
    const match = matchStatements(given.sql.filter(makes).map(withoutPrefix), ours, dialect);
    return { ...head, verdict: match.verdict, detail: match.betterments.join(", "), match };
  } catch (error) {
    if (error instanceof ImportRefusal) return { ...head, verdict: "unsaid", detail: error.message };
    if (error instanceof Fault) return { ...head, verdict: "refused", detail: error.message };
    throw error;
  }
}

async function created(operation: Operation, dialect: string): Promise<string[]> {
  const compiler = await TolerantCompiler.for(dialect, {}, { unknownTables: "assume" });
  const { statements, refusals } = compiler.compile({
    source: { op: "createTable" },
    operations: [operation],
  });
  if (refusals.length > 0) throw new ImportRefusal(refusals.map(({ message }) => message).join("; "));
  return statements.map(({ sql }) => sql);
}

function makes(sql: string): boolean {
  return /^\s*CREATE (TABLE|UNIQUE INDEX|INDEX)/.test(sql);
}

function withoutPrefix(sql: string): string {
  return sql
    .trim()
    .replace(/_alembic_tmp_/g, "")
    .replace(/\)(ENGINE)/, ") $1");
}

const kinds: Readonly<Record<string, string>> = {
  add_column: "addColumn",
  drop_column: "dropColumn",
  alter_column: "alterColumn",
  add_constraint: "addConstraint",
  drop_constraint: "dropConstraint",
  create_index: "createIndex",
  drop_index: "dropIndex",
};

/** The recorded tool knows the table that it rebuilds, and with it the type of the column before. */
function asOperation({ op, ...call }: Call, { name, schema, columns }: NeutralTable): NeutralOperation {
  const operation: NeutralOperation = { ...call, op: kinds[op] ?? op, table: name, schema: schema ?? null };
  if (op === "alter_column") {
    const before = columns.find((one) => one.name === call.column);
    return before === undefined ? operation : { ...operation, existing: { type: before.type } };
  }
  if (op === "drop_constraint") {
    const { name: dropped, kind } = call.constraint ?? { kind: "" };
    return { ...operation, name: dropped ?? null, kind };
  }
  if (op === "drop_index") return { ...operation, name: call.index?.name ?? null };
  if (op === "drop_column") {
    const { column } = call;
    return typeof column === "object" ? { ...operation, column: column.name } : operation;
  }
  return operation;
}
