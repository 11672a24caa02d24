import { Fault } from "../errors/index.js";
import { revertedBy } from "./downgrade-range.js";
import type { GraphRevision, RevisionGraph } from "./graph.js";
import { downgradeSteps, type Step, sortedIds, upgradeSteps } from "./heads.js";
import { type Sides, startOf } from "./range-sides.js";
import { readRange } from "./read-range.js";
import { appliedBy } from "./upgrade-range.js";
import { fromTheTop } from "./walk-order.js";

export type Direction = "upgrade" | "downgrade";

/** A range, read and laid out: which revisions run, in which order, and what that does to the version rows. */
export interface Route<R extends GraphRevision = GraphRevision> {
  readonly direction: Direction;
  /** The version rows at the start, sorted; empty for the base. */
  readonly from: readonly string[];
  /** The version rows at the end, sorted. */
  readonly to: readonly string[];
  /** At least one. */
  readonly steps: readonly Step<R>[];
  /** What was understood in one of several possible ways, as full sentences for the user. */
  readonly warnings: readonly string[];
}

export interface RouteRequest {
  readonly direction: Direction;
  /**
   * `from:to`; for an upgrade `to` alone starts at the base. Each side is a symbol or several with commas between; as an
   * object each side is a list of symbols.
   */
  readonly range: string | Sides;
  /** Ids of the version rows that "current" stands for. */
  readonly current?: readonly string[];
}

/**
 * The way from one state of the version rows to another.
 *
 * Faults: those of `resolve`, and range-invalid, range-direction, range-empty, heads-related. Never an empty route.
 */
export function route<R extends GraphRevision>(graph: RevisionGraph<R>, request: RouteRequest): Route<R> {
  const { direction } = request;
  const sides = typeof request.range === "string" ? readRange(direction, request.range) : request.range;
  if (sides.to.length === 0) {
    throw new Fault("range-invalid", "The range has no end.", {
      advice: "Name at least one revision to go to.",
    });
  }
  const start = startOf(graph, sides, request, direction === "upgrade" ? "requirements" : "down revisions");
  const { set, tops, warnings } =
    direction === "upgrade" ? appliedBy(graph, start, sides) : revertedBy(graph, start, sides);
  const order = fromTheTop(graph, set, tops);
  if (order.length === 0) throw emptyRange(graph, direction, sides);
  const steps =
    direction === "upgrade"
      ? upgradeSteps(start.rows, order.reverse())
      : downgradeSteps(graph, start.rows, order);
  return { direction, from: sortedIds(start.rows), to: steps.at(-1)!.after, steps, warnings };
}

function emptyRange(graph: RevisionGraph, direction: Direction, sides: Sides): Fault {
  if (graph.nodes.length === 0) {
    return new Fault("range-empty", "There are no revisions yet.", { advice: "Create the first revision." });
  }
  const [from, to] = [sides.from.join(","), sides.to.join(",")];
  const why =
    from === to
      ? "it ends where it starts"
      : direction === "upgrade"
        ? `all of "${to}" is applied at the start`
        : `nothing that is applied at the start stands on "${to}"`;
  return new Fault("range-empty", `Range "${from}:${to}" holds no revision: ${why}.`, {
    advice: "Name a start and an end that differ.",
  });
}
