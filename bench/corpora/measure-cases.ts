import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../../src/errors/index.js";
import type { NamingConvention } from "../../src/schema/index.js";
import { type Match, matchStatements } from "./betterments.js";
import { sceneOf } from "./case-scene.js";
import { TolerantCompiler } from "./compile-history.js";
import { importOperation } from "./import/import-operation.js";
import { ImportRefusal } from "./import/import-refusal.js";
import type { NeutralOperation, NeutralType } from "./import/neutral.js";
import { bareStatements } from "./import/sql-text.js";

/** What became of one case. `unsaid`: the case asks for something that our operations do not say. */
export interface MeasuredCase {
  readonly file: string;
  readonly test: string;
  readonly dialect: string;
  readonly verdict: "equal" | "better" | "different" | "refused" | "unsaid";
  readonly detail: string;
  readonly match?: Match;
  /** The class of `settled.ts` that says why. */
  readonly settledBy?: string;
}

interface OperationCase {
  readonly test: string;
  readonly dialect: string;
  readonly ops: readonly NeutralOperation[];
  readonly assert: "exact" | "contains" | "error";
  readonly sql?: readonly string[];
  readonly output?: readonly string[];
  readonly error?: { readonly type: string; readonly message: string };
  readonly namingConvention?: NamingConvention;
}

/** SQLAlchemy's generic dialect is closest to standard SQL: PostgreSQL's answers are held against it. */
function dialectOf(name: string): string {
  return name === "default" ? "postgresql" : name.replace(/\+.*/, "");
}

/** The operations of one case, one after another, on the tables that they take for granted. */
export async function measureOperationCases(directory: string): Promise<MeasuredCase[]> {
  const cases = JSON.parse(readFileSync(join(directory, "op_cases.json"), "utf8")) as OperationCase[];
  const measured: MeasuredCase[] = [];
  for (const one of cases) measured.push(await measureOperationCase(one));
  return measured;
}

async function measureOperationCase(given: OperationCase): Promise<MeasuredCase> {
  const dialect = dialectOf(given.dialect);
  const head = { file: "op_cases", test: given.test, dialect: given.dialect };
  const compiled = await compileCase(given.ops, dialect, given.namingConvention ?? {});
  if ("unsaid" in compiled)
    return { ...head, verdict: given.assert === "error" ? "equal" : "unsaid", detail: compiled.unsaid };
  const { statements, refusals } = compiled;
  if (given.assert === "error") {
    const agreed = refusals.length > 0;
    return {
      ...head,
      verdict: agreed ? "equal" : "better",
      detail: `${given.error?.message} | ${statements.join("; ")}`,
    };
  }
  if (refusals.length > 0) return { ...head, verdict: "refused", detail: refusals.join("; ") };
  const recorded = bareStatements(given.output ?? given.sql ?? []);
  if (recorded.some((sql) => /%\(\w+\)s|[( ,]:\w+/.test(sql))) {
    return { ...head, verdict: "unsaid", detail: "case: recorded with parameters, not with values" };
  }
  const match = matchStatements(recorded, statements, dialect, given.dialect);
  return { ...head, verdict: match.verdict, detail: match.betterments.join(", "), match };
}

export type CompiledCase =
  | { readonly unsaid: string }
  | { readonly statements: readonly string[]; readonly refusals: readonly string[] };

/** The statements of operations, on the tables that they take for granted. */
export async function compileCase(
  ops: readonly NeutralOperation[],
  dialect: string,
  naming: NamingConvention,
): Promise<CompiledCase> {
  try {
    const compiler = await TolerantCompiler.for(
      dialect,
      { ix: "ix_%(column_0_label)s", ...naming },
      { unknownTables: "assume" },
    );
    for (const operation of sceneOf(ops, dialect)) compiler.assume(operation);
    const statements: string[] = [];
    const refusals: string[] = [];
    for (const source of ops) {
      const done = compiler.compile({
        source,
        operations: importOperation(withEmitted(source, dialect), dialect),
      });
      statements.push(...done.statements.map(({ sql }) => sql));
      refusals.push(...done.refusals.map(({ code, message }) => `${code}: ${message}`));
    }
    return { statements, refusals };
  } catch (error) {
    if (error instanceof ImportRefusal) return { unsaid: error.message };
    if (error instanceof Fault) return { statements: [], refusals: [`scene: ${error.message}`] };
    throw error;
  }
}

/** A case records one dialect's statements as a plain list. */
function withEmitted(source: NeutralOperation, dialect: string): NeutralOperation {
  return Array.isArray(source.emitted)
    ? { ...source, emitted: { [dialect]: source.emitted as readonly string[] } }
    : source;
}

interface TypeCase {
  readonly type: NeutralType;
  readonly uses: number;
  readonly sql: Readonly<Record<string, string | { readonly error: string }>>;
}

/** Every type in a column of its own, in every dialect. */
export async function measureTypeCases(directory: string): Promise<MeasuredCase[]> {
  const cases = JSON.parse(readFileSync(join(directory, "type_cases.json"), "utf8")) as TypeCase[];
  const measured: MeasuredCase[] = [];
  for (const { type, sql } of cases) {
    for (const [dialect, recorded] of Object.entries(sql))
      measured.push(await measureType(type, dialect, recorded));
  }
  return measured;
}

async function measureType(
  type: NeutralType,
  dialect: string,
  recorded: string | { readonly error: string },
): Promise<MeasuredCase> {
  const test = JSON.stringify(type);
  const head = { file: "type_cases", test, dialect };
  const source: NeutralOperation = {
    op: "createTable",
    table: { name: "t", columns: [{ name: "c", type: { ...type, createConstraint: false } }] },
  };
  const compiled = await compileCase([source], dialect, {});
  if (typeof recorded !== "string") {
    const agreed = "unsaid" in compiled || compiled.refusals.length > 0;
    return { ...head, verdict: agreed ? "equal" : "better", detail: recorded.error };
  }
  if ("unsaid" in compiled) return { ...head, verdict: "unsaid", detail: compiled.unsaid };
  if (compiled.refusals.length > 0)
    return { ...head, verdict: "refused", detail: compiled.refusals.join("; ") };
  const match = matchStatements(
    [`CREATE TABLE t (c ${recorded})`],
    compiled.statements.filter((sql) => sql.startsWith("CREATE TABLE")),
    dialect,
  );
  return { ...head, verdict: match.verdict, detail: match.betterments.join(", "), match };
}
