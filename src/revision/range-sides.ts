import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { type Ancestry, type NodeSet, relatedPair } from "./lineage.js";
import { type Branch, branchNamed } from "./lookup.js";
import { parseSymbol } from "./parse-symbol.js";
import { type ResolveOptions, resolve } from "./symbols.js";

/** The two sides of a range, as lists of symbols. */
export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Where a range starts. */
export interface Start<R extends GraphRevision = GraphRevision> {
  /** The version rows, in the order in which they were named; empty for the base. */
  readonly rows: readonly RevisionNode<R>[];
  /** `branch@base` as start: nothing is applied, and only this branch is meant. */
  readonly only?: Branch<R>;
}

/** What a range comes to: the revisions to run and the tops of that set. */
export interface Extent<R extends GraphRevision = GraphRevision> {
  readonly set: NodeSet;
  readonly tops: readonly RevisionNode<R>[];
  readonly warnings: readonly string[];
}

/**
 * Reads the start of a range. Faults: those of `resolve`, range-invalid, heads-related.
 *
 * No two rows may be related by `forbidden`. Rows that are related through a dependency alone do occur (it was stated
 * after both were applied; a downgrade by Alembic left them), so a downgrade and a stamp can start there. An upgrade
 * cannot, as in Alembic: a stamp tidies the rows first.
 */
export function startOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  { from }: Pick<Sides, "from">,
  options: ResolveOptions,
  forbidden: Ancestry,
): Start<R> {
  if (from.length === 0) return { rows: [] };
  const symbols = from.map((text) => parseSymbol(graph, text));
  for (const { text, name, steps } of symbols) {
    if (name === undefined && steps! >= 0) {
      throw new Fault(
        "range-invalid",
        `A range cannot start at "${text}": there is nothing yet to count from.`,
        {
          advice: `Write "base${text.slice(text.indexOf("@") + 1)}" to count from the base.`,
        },
      );
    }
  }
  const bases = symbols.filter(({ name, steps }) => name === "base" && steps === undefined);
  if (bases.length > 0 && symbols.length > 1) {
    throw new Fault(
      "range-invalid",
      `"${bases[0]!.text}" stands for nothing applied; it cannot start a range with others.`,
      {
        advice: `Leave it out: "${from.filter((text) => text !== bases[0]!.text).join(",")}".`,
      },
    );
  }
  // The rows of a database are not counted from themselves: a bare "-1" as start counts from the heads.
  const rows = [...new Set(from.flatMap((text) => resolve(graph, text, startOptions(text, options))))];
  assertUnrelated(graph, rows, "The range starts at", forbidden);
  const branch = bases[0]?.branch;
  return branch === undefined ? { rows } : { rows, only: branchNamed(graph, branch) };
}

/** Refuses revisions of which one is an ancestor of another: no database is at both. */
export function assertUnrelated<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  nodes: readonly RevisionNode<R>[],
  what: string,
  forbidden: Ancestry = "requirements",
): void {
  const pair = relatedPair(graph, nodes, forbidden);
  if (pair === undefined) return;
  const { ancestor, descendant } = pair;
  throw new Fault("heads-related", `${what} "${descendant.id}" and at its ancestor "${ancestor.id}".`, {
    details: [ancestor, descendant].map(({ id, revision }) => `${id} (${revision.file})`),
    advice: `"${descendant.id}" includes "${ancestor.id}": leave that out. If the version table holds both, stamp "${descendant.id}" first.`,
  });
}

function startOptions(text: string, options: ResolveOptions): ResolveOptions {
  return options.current !== undefined && /(^|@)current/.test(text) ? { current: options.current } : {};
}
