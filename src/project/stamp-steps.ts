import type { CompileStep } from "../compile/index.js";
import { Fault } from "../errors/index.js";
import type { RevisionGraph } from "../revision/graph.js";
import type { Revision } from "../revision/revision.js";
import { stampRoute } from "../revision/stamp.js";
import { nodesOf, resolve } from "../revision/symbols.js";

export interface StampOptions {
  /** `to` or `from:to`, each one or several with commas. */
  readonly range: string;
  readonly current?: readonly string[];
  readonly purge: boolean;
}

export interface StampSteps {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly steps: readonly CompileStep[];
  readonly warnings: readonly string[];
}

/** The moves that a stamp makes. Purged rows need not be revisions of the project. */
export function stampSteps(graph: RevisionGraph<Revision>, options: StampOptions): StampSteps {
  const { range, purge, current } = options;
  const [first, second, third] = range.split(":");
  if (third !== undefined) {
    throw new Fault("range-invalid", `Range "${range}" holds ${range.split(":").length - 1} colons.`, {
      advice: 'A range is written "from:to".',
    });
  }
  const to = (second ?? first!).split(",");
  const from = second === undefined ? undefined : first!.split(",");
  const given = current === undefined ? {} : { current };
  if (!purge)
    return { ...stampRoute(graph, { ...(from === undefined ? {} : { from }), to, ...given }), warnings: [] };
  if (from === undefined) {
    throw new Fault("usage", "to purge the version table its rows must be known", {
      advice:
        "Hand over the database's state with --state, or write the rows before a colon: the script refuses to run on others.",
    });
  }
  const rows = from.flatMap((text) =>
    text === "current" && current !== undefined ? current : resolve(graph, text, given).map(({ id }) => id),
  );
  return purged(graph, [...new Set(rows)].sort(), to);
}

function purged(graph: RevisionGraph<Revision>, rows: readonly string[], to: readonly string[]): StampSteps {
  const targets = to.every((text) => text === "base") ? undefined : stampRoute(graph, { to });
  const steps: CompileStep[] = [];
  let before = rows;
  for (const row of rows) {
    const after = before.filter((each) => each !== row);
    const revision = graph.byId.has(row) ? nodesOf(graph, [row])[0]!.revision : stranger(row);
    steps.push({ revision, before, after, moves: [{ kind: "delete", revision: row }] });
    before = after;
  }
  steps.push(...(targets?.steps ?? []));
  if (steps.length > 0) return { from: rows, to: targets?.to ?? [], steps, warnings: [] };
  throw new Fault("range-empty", "The version table is empty already: there is nothing to purge.", {
    advice: "Name a revision to stamp.",
  });
}

/** A row that no file defines, for the words of the script. */
function stranger(row: string): Revision {
  return {
    revision: row,
    downRevisions: [],
    branchLabels: [],
    dependsOn: [],
    message: "a row that is no revision of this project",
    upgrade: [],
    file: "",
  };
}
