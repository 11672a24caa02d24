import type { Plan } from "../compile/index.js";
import { Fault } from "../errors/index.js";
import { stepCondition } from "../revision/step-conditions.js";
import type { RangeConditions } from "../script/index.js";
import type { Project } from "./project.js";

/** What a script that begins anywhere in the plan's range must know of the graph. */
export function rangeConditions({ graph }: Project, { direction, from, to, steps }: Plan): RangeConditions {
  if (direction === "stamp") {
    throw new Fault("usage", "a stamp moves the version table alone and has one form", {
      advice: "Leave --armor, --idempotent and --resumable out.",
    });
  }
  const rows = new Set([...from, ...to, ...steps.map(({ revision }) => revision)]);
  return {
    known: [...rows].sort(),
    conditionOf: (revision) => stepCondition(graph, revision, direction),
  };
}
