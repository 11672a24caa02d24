import { replayContext } from "../../src/compile/replay.js";
import { definitionsWith, dialectNamed } from "../../src/core.js";
import {
  type Dialect,
  type DialectSettings,
  type Draft,
  EmitContext,
  Fault,
  isRemark,
  type NamingConvention,
  type Operation,
  type ReplayContext,
  SchemaModel,
  ServerVersion,
  type StatementDraft,
  type TableModel,
  unsureTable,
  validateOperations,
} from "../../src/dialect/index.js";
import { effectsLookup } from "../../src/effects/index.js";
import { recreate } from "../../src/operations/drop-table.js";
import { replayOne } from "../../src/operations/index.js";
import type { ImportedOperation } from "./import/import-history.js";

/** Why one operation did not become statements. */
export interface Refusal {
  /** `import`, or the fault's code. */
  readonly code: string;
  /** The kind of the operation, ours. */
  readonly kind: string;
  readonly message: string;
}

function isStatementDraft(draft: Draft): draft is StatementDraft {
  return !isRemark(draft);
}

export interface CompilerOptions {
  /** Every operation that will be compiled. */
  readonly operations?: readonly Operation[];
  /** Whether a table that no operation created is taken to be there. */
  readonly unknownTables?: "refuse" | "assume";
}

/** One recorded operation compiled: what it became, or why not. */
export interface CompiledOperation {
  readonly source: ImportedOperation["source"];
  readonly statements: readonly StatementDraft[];
  readonly refusals: readonly Refusal[];
  /** The schema on both sides of it. */
  readonly before: SchemaModel;
  readonly after: SchemaModel;
}

const definitions = definitionsWith([]);

/** What the recorded tool takes for granted of a dialect. */
export function settingsFor(dialect: string): DialectSettings {
  return dialect === "postgresql" ? { autoincrement: "serial" } : {};
}

/** Compiles operation after operation, and goes on after a refusal: the schema then stays as it was. */
export class TolerantCompiler {
  model: SchemaModel;
  readonly dialect: Dialect;
  readonly #context: ReplayContext;
  readonly #settings: DialectSettings;
  readonly #server: ServerVersion;

  private constructor(dialect: Dialect, context: ReplayContext) {
    this.dialect = dialect;
    this.#context = context;
    this.#settings = settingsFor(dialect.name);
    this.#server = new ServerVersion(dialect.traits.defaultVersion);
    this.model = SchemaModel.empty(this.#context.dialects);
  }

  /** Raw SQL among `operations` is read for what it does to the schema. */
  static async for(
    name: string,
    naming: NamingConvention,
    { operations = [], unknownTables = "refuse" }: CompilerOptions = {},
  ): Promise<TolerantCompiler> {
    const dialect = await dialectNamed(name);
    const texts = operations.flatMap((one) =>
      one.kind === "execute" && typeof one.sql === "string" ? [one.sql] : [],
    );
    const server = new ServerVersion(dialect.traits.defaultVersion);
    const context = {
      ...replayContext({ dialect, server, naming, definitions }),
      effectsOf: await effectsLookup(texts, dialect.check),
      unknownTables,
    };
    return new TolerantCompiler(dialect, context);
  }

  compile({ source, operations, refusal }: ImportedOperation): CompiledOperation {
    const before = this.model;
    if (refusal !== undefined) {
      const refusals = [{ code: "import", kind: source.op, message: refusal.message }];
      return { source, statements: [], refusals, before, after: before };
    }
    const statements: StatementDraft[] = [];
    const refusals: Refusal[] = [];
    for (const operation of operations) {
      try {
        statements.push(...this.#one(operation));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        refusals.push({ code: error.code, kind: operation.kind, message: error.message });
      }
    }
    return { source, statements, refusals, before, after: this.model };
  }

  /** The statements that would make the table as it stands; undefined where not enough of it is known. */
  createText(table: TableModel): string[] | undefined {
    const context = { ...this.#context, naming: {}, unknownTables: "assume" as const };
    try {
      const { operation, before, after } = replayOne(
        JSON.parse(JSON.stringify(recreate(table, context))) as Operation,
        SchemaModel.empty(context.dialects),
        context,
      );
      const scene = new EmitContext(this.dialect, this.#server, this.#settings, context, before, after);
      return scene
        .emit(operation, before, after)
        .filter(isStatementDraft)
        .map(({ sql }) => sql);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return undefined;
    }
  }

  /** What is known of the tables that a revision names may be untrue when the revision was left out. */
  leaveOut(words: ReadonlySet<string>): void {
    for (const table of this.model.tables()) {
      if (!words.has(table.table.toLowerCase())) continue;
      this.model = this.model.withTable(
        unsureTable(table, { because: "a revision that names it was left out" }),
      );
    }
  }

  /** Takes the operation into the model without any statement. */
  assume(operation: Operation): void {
    this.model = replayOne(operation, this.model, this.#context).after;
  }

  #one(given: Operation): StatementDraft[] {
    validateOperations([JSON.parse(JSON.stringify(given))], definitions, "upgrade");
    const { operation, before, after } = replayOne(given, this.model, this.#context);
    this.model = after;
    // It is there already.
    if (operation.kind === "createTable" && operation.exists) return [];
    const context = new EmitContext(this.dialect, this.#server, this.#settings, this.#context, before, after);
    const drafts = context.emit(operation, before, after).filter(isStatementDraft);
    return operation.autocommit
      ? drafts.map((draft) => ({ ...draft, outside: draft.outside ?? "the revision asks for it" }))
      : [...drafts];
  }
}
