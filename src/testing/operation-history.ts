import { type CompileRequest, compile, type Plan, schemaAfter } from "../compile/index.js";
import { definitionsWith } from "../core.js";
import { type Dialect, type DialectSettings, ServerVersion } from "../dialect/index.js";
import type { Operation } from "../operations/index.js";
import type { Revision } from "../revision/revision.js";
import { defaultNaming, type NamingConvention, type SchemaModel } from "../schema/index.js";
import { versionTable } from "./compare-catalog.js";

export interface OperationHistory {
  readonly given: readonly Operation[];
  readonly when: readonly Operation[];
  /** The downgrade of `when`; derived where absent. */
  readonly back?: readonly Operation[];
  readonly settings?: DialectSettings;
  /** The default one where absent. */
  readonly naming?: NamingConvention;
  /** The dialect's default one where absent. */
  readonly server?: string;
}

/** A plan and the schema where it ends. */
export interface Leg {
  readonly plan: Plan;
  readonly model: SchemaModel;
}

/** Operations as a history of two revisions, `given` and `when`, compiled for a dialect. */
export function operationHistory(history: OperationHistory, dialect: Dialect) {
  const given = revision("given", [], history.given);
  const when = revision("when", ["given"], history.when, history.back);
  const common = {
    project: "operations",
    dialect,
    server: new ServerVersion(history.server ?? dialect.traits.defaultVersion),
    settings: history.settings ?? {},
    naming: history.naming ?? defaultNaming,
    definitions: definitionsWith([]),
    versionTable,
    timeouts: {},
    toHeads: false,
    warnings: [],
  };
  return {
    /** From nothing to the given. */
    prepare: (): Leg =>
      leg({
        ...common,
        direction: "upgrade",
        from: [],
        to: ["given"],
        applied: [],
        steps: [
          { revision: given, before: [], after: ["given"], moves: [{ kind: "insert", revision: "given" }] },
        ],
      }),
    /** From the given to what the operations make of it. */
    upgrade: (): Leg =>
      leg({
        ...common,
        direction: "upgrade",
        from: ["given"],
        to: ["when"],
        applied: [given],
        steps: [
          {
            revision: when,
            before: ["given"],
            after: ["when"],
            moves: [{ kind: "update", before: "given", after: "when" }],
          },
        ],
      }),
    /** Back to the given. */
    downgrade: (): Leg =>
      leg({
        ...common,
        direction: "downgrade",
        from: ["when"],
        to: ["given"],
        applied: [given, when],
        steps: [
          {
            revision: when,
            before: ["when"],
            after: ["given"],
            moves: [{ kind: "update", before: "when", after: "given" }],
          },
        ],
      }),
  };
}

function leg(request: CompileRequest): Leg {
  return { plan: compile(request), model: schemaAfter(request) };
}

function revision(
  id: string,
  downRevisions: readonly string[],
  upgrade: readonly Operation[],
  downgrade?: readonly Operation[],
): Revision {
  return {
    revision: id,
    downRevisions,
    branchLabels: [],
    dependsOn: [],
    message: "",
    upgrade,
    ...(downgrade === undefined ? {} : { downgrade }),
    file: `${id}.ts`,
  };
}
