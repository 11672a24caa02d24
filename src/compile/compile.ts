import type {
  Dialect,
  DialectSettings,
  ServerVersion,
  Timeouts,
  VersionMove,
  VersionTable,
} from "../dialect/index.js";
import { EmitContext, isRemark } from "../dialect/index.js";
import { Fault } from "../errors/index.js";
import type {
  Definitions,
  EffectsLookup,
  Operation,
  ReplayContext,
  UnknownTables,
} from "../operations/index.js";
import type { Revision } from "../revision/revision.js";
import { type NamingConvention, SchemaModel } from "../schema/index.js";
import { declared, isDeclaration } from "./declaration.js";
import { type OnStep, onStepText } from "./on-step.js";
import type { Plan, PlanItem, PlanStep, Transactions } from "./plan.js";
import {
  deriveDowngrade,
  locateOperation,
  replayContext,
  replayOperations,
  replayRevision,
} from "./replay.js";
import { sectionsOf } from "./sections.js";

/** One revision in one direction, with what it does to the version table's rows. */
export interface CompileStep {
  readonly revision: Revision;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moves: readonly VersionMove[];
}

export interface CompileRequest {
  readonly project: string;
  readonly dialect: Dialect;
  readonly server: ServerVersion;
  readonly settings: DialectSettings;
  readonly naming: NamingConvention;
  readonly definitions: Definitions;
  readonly versionTable: VersionTable;
  readonly timeouts: Timeouts;
  /** SHA-256 of what the plan is made from, in hexadecimal. */
  readonly input?: string;
  /** Default: one a revision. */
  readonly transactions?: Transactions;
  readonly direction: "upgrade" | "downgrade" | "stamp";
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly toHeads: boolean;
  readonly steps: readonly CompileStep[];
  /** Every revision that is applied where the range starts, each after what it needs. */
  readonly applied: readonly Revision[];
  /** What was understood in one of several possible ways. */
  readonly warnings: readonly string[];
  /** What raw SQL does to the schema, text by text. */
  readonly effectsOf?: EffectsLookup;
  /** What becomes of tables that no revision created. Default: a fault. */
  readonly unknownTables?: UnknownTables;
  /** What the project runs after each step. */
  readonly onStep?: OnStep;
}

/** Compiles a range for one dialect. Pure: the same request gives the same plan. */
export function compile(request: CompileRequest): Plan {
  const { project, dialect, server, direction, from, to, toHeads, versionTable, timeouts, warnings } =
    request;
  const compiler = new Compiler(request);
  const steps =
    direction === "stamp" ? request.steps.map((step) => compiler.stamp(step)) : compiler.steps(direction);
  return {
    project,
    dialect: dialect.name,
    server: server.text,
    direction,
    from,
    to,
    toHeads,
    versionTable,
    timeouts,
    transactions: request.transactions ?? "perRevision",
    input: request.input ?? "",
    needs: [...compiler.needs].sort(),
    warnings,
    steps,
  };
}

/** The schema where a range starts, as the dialect sees it. */
export function schemaBefore(request: CompileRequest): SchemaModel {
  const context = replayContext(request);
  return request.applied.reduce(
    (model, revision) => replayRevision(revision, model, context),
    SchemaModel.empty(context.dialects),
  );
}

/** The schema where a range ends, as the dialect sees it. */
export function schemaAfter(request: CompileRequest): SchemaModel {
  const compiler = new Compiler(request);
  if (request.direction === "stamp") return schemaBefore(request);
  compiler.steps(request.direction);
  return compiler.model;
}

function planStep(
  { revision: { revision, message, file, downRevisions }, before, after }: CompileStep,
  direction: Plan["direction"],
  sections: PlanStep["sections"],
): PlanStep {
  return { revision, message, file, downRevisions, direction, before, after, sections };
}

/** The state of one compilation. */
class Compiler {
  readonly needs = new Set<string>();
  readonly #request: CompileRequest;
  readonly #context: ReplayContext;
  readonly #downgrades = new Map<string, readonly Operation[] | Fault>();
  model: SchemaModel;

  constructor(request: CompileRequest) {
    this.#request = request;
    this.#context = replayContext(request);
    this.model = SchemaModel.empty(this.#context.dialects);
  }

  steps(direction: "upgrade" | "downgrade"): PlanStep[] {
    const { applied, steps } = this.#request;
    const derived = new Set(
      direction === "downgrade"
        ? steps.filter(({ revision }) => revision.downgrade === undefined).map(({ revision }) => revision)
        : [],
    );
    for (const revision of applied) {
      if (derived.has(revision)) this.#derive(revision);
      else this.model = replayRevision(revision, this.model, this.#context);
    }
    return steps.map((step) => this.#step(step, direction));
  }

  #derive(revision: Revision): void {
    const { downgrade, after } = deriveDowngrade(revision, this.model, this.#context);
    this.#downgrades.set(revision.revision, downgrade);
    this.model = after;
  }

  /** A step that moves the version table alone. */
  stamp(step: CompileStep): PlanStep {
    return planStep(step, "stamp", sectionsOf(this.#onStep(step, "stamp"), step.moves));
  }

  #step(step: CompileStep, direction: "upgrade" | "downgrade"): PlanStep {
    const { revision, moves } = step;
    const operations = direction === "upgrade" ? revision.upgrade : this.#downgradeOf(revision);
    const items = this.#items(revision, operations, direction);
    items.push(...this.#onStep(step, direction));
    return planStep(step, direction, sectionsOf(items, moves, this.#request.transactions));
  }

  #downgradeOf(revision: Revision): readonly Operation[] {
    if (revision.downgrade !== undefined) return revision.downgrade;
    const derived = this.#downgrades.get(revision.revision);
    if (derived instanceof Fault) throw derived;
    return derived ?? [];
  }

  #items(
    revision: Revision,
    operations: readonly Operation[],
    direction: "upgrade" | "downgrade",
  ): PlanItem[] {
    const items: PlanItem[] = [];
    for (const replayed of replayOperations(operations, this.model, revision, direction, this.#context)) {
      const { operation, number } = replayed;
      this.model = replayed.after;
      const origin = this.#origin(revision, operation, number, direction);
      locateOperation(revision, direction, number, operation.kind, this.#context, () => {
        for (const item of this.#emit(replayed)) items.push({ ...item, origin });
      });
    }
    return items;
  }

  #origin(
    { file, revision }: Revision,
    { kind }: Operation,
    operation: string,
    direction: "upgrade" | "downgrade",
  ) {
    return { file, revision, direction, operation, kind, dialect: this.#request.dialect.name };
  }

  /** What the project runs after each step, as an `execute` operation of its own. */
  #onStep({ revision, before, after }: CompileStep, direction: Plan["direction"]): PlanItem[] {
    const { onStep, dialect, server, settings, project } = this.#request;
    if (onStep === undefined) return [];
    const way = direction === "stamp" ? "upgrade" : direction;
    const context = new EmitContext(dialect, server, settings, this.#context, this.model, this.model);
    return locateOperation(revision, way, "onStep", "execute", this.#context, () => {
      const rows = { before: before.join(","), after: after.join(",") };
      const tokens = { revision: revision.revision, message: revision.message, direction, project, ...rows };
      const sql = onStepText(onStep, tokens, context);
      if (sql === undefined) return [];
      const operation: Operation = { kind: "execute", sql };
      const replayed = { operation, before: this.model, after: this.model };
      const origin = { ...this.#origin(revision, operation, "onStep", way), file: onStep.file };
      return [...this.#emit(replayed)].map((item) => ({ ...item, origin }));
    });
  }

  *#emit({ operation, before, after }: { operation: Operation; before: SchemaModel; after: SchemaModel }) {
    const { dialect, server, settings } = this.#request;
    const context = new EmitContext(dialect, server, settings, this.#context, before, after);
    const drafts = isDeclaration(operation) ? [declared(operation)] : context.emit(operation, before, after);
    for (const draft of drafts) {
      if (isRemark(draft)) {
        yield draft;
        continue;
      }
      const { needs, ...statement } = draft;
      if (needs !== undefined) this.needs.add(needs);
      yield operation.autocommit
        ? { ...statement, outside: statement.outside ?? "the revision asks for it" }
        : statement;
    }
  }
}
