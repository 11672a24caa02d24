import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { ancestorsOf, descendantsOf, lineBelow, type NodeSet } from "./lineage.js";
import { branchNamed, candidates } from "./lookup.js";
import { parseSymbol } from "./parse-symbol.js";
import { assertUnrelated, type Extent, type Sides, type Start } from "./range-sides.js";
import { downgradeOrigin, type Position, walkDown } from "./relative.js";
import { resolvePlain, resolveRelative } from "./symbols.js";

/** Where a downgrade ends. */
interface Goal<R extends GraphRevision> {
  readonly text: string;
  readonly position: Position<R>;
  /** Of what stands on the goal, only what is below this revision (or is it) goes. */
  readonly along?: RevisionNode<R>;
}

/** What a downgrade reverts: all applied revisions that stand, by down revision or dependency, on the goals' children. */
export function revertedBy<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  start: Start<R>,
  sides: Sides,
): Extent<R> {
  if (start.only !== undefined) throw nothingApplied(sides);
  const warnings: string[] = [];
  const goals = sides.to.map((text) => goal(graph, text, start.rows, warnings));
  assertGoals(graph, goals);
  const applied = ancestorsOf(graph, start.rows);
  const set = new Uint8Array(graph.nodes.length);
  for (const each of goals) {
    const standing = descendantsOf(graph, childrenOf(graph, each));
    let reverted = false;
    for (let i = 0; i < set.length; i++) {
      if (standing[i] === 1 && applied[i] === 1) {
        set[i] = 1;
        reverted = true;
      }
    }
    if (!reverted) assertThere(graph, each, start.rows, applied);
  }
  return { set, tops: start.rows, warnings };
}

function goal<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  rows: readonly RevisionNode<R>[],
  warnings: string[],
): Goal<R> {
  const symbol = parseSymbol(graph, text);
  const options = { current: rows.map((row) => row.id) };
  const branch = symbol.branch === undefined ? undefined : branchNamed(graph, symbol.branch);
  const along = branch === undefined ? {} : { along: branch.node };
  if (symbol.steps === undefined) {
    const found = resolvePlain(graph, symbol, options);
    if (found.length > 1) throw severalGoals(text, found);
    return { text, position: found[0] ?? null, ...along };
  }
  if (symbol.name !== undefined) return { text, position: resolveRelative(graph, symbol, options), ...along };
  if (symbol.steps >= 0) {
    throw new Fault("range-direction", `A downgrade cannot go to "${text}", which is not below its start.`, {
      advice: 'Count down, as in "-1".',
    });
  }
  if (branch !== undefined) {
    const origin = downgradeOrigin(graph, text, rows, branch);
    return { text, position: walkDown(text, origin, -symbol.steps), along: branch.node };
  }
  const first = rows[0] ?? null;
  if (first !== null && rows.length > 1) {
    warnings.push(`"${text}" was counted from "${first.id}", the first of ${rows.length} rows at the start.`);
  }
  const position = walkDown(text, first, -symbol.steps);
  return first === null ? { text, position } : { text, position, along: first };
}

function childrenOf<R extends GraphRevision>(graph: RevisionGraph<R>, { text, position, along }: Goal<R>) {
  const children = position === null ? graph.bases : position.children;
  if (along === undefined || children.length < 2) return children;
  const line = lineBelow(graph, [along]);
  const chosen = children.filter((node) => line[node.index] === 1);
  if (chosen.length > 0) return chosen;
  throw new Fault(
    "range-direction",
    `"${text}" is not below "${along.id}", on whose line the downgrade should go.`,
    {
      details: candidates(children),
      advice: "Name the branch of one of the revisions above the goal, or no branch at all.",
    },
  );
}

function assertGoals<R extends GraphRevision>(graph: RevisionGraph<R>, goals: readonly Goal<R>[]): void {
  if (goals.length < 2) return;
  const positions = goals.map((each) => each.position);
  const base = goals.find((each) => each.position === null && each.along === undefined);
  if (base !== undefined) {
    throw new Fault(
      "range-invalid",
      `"${base.text}" stands for nothing applied; it cannot end a range with others.`,
      {
        advice: "Name the base alone, or leave it out.",
      },
    );
  }
  const nodes = [...new Set(positions.filter((position) => position !== null))];
  assertUnrelated(graph, nodes, "The range ends at");
}

/** A goal above which nothing applied stands must be where its branch is already. */
function assertThere<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  { text, position }: Goal<R>,
  rows: readonly RevisionNode<R>[],
  applied: NodeSet,
): void {
  if (position === null || rows.includes(position)) return;
  const from = rows.length === 0 ? "base" : rows.map((row) => row.id).join(",");
  if (applied[position.index] === 1) {
    throw new Fault(
      "range-empty",
      `Nothing that is applied at "${from}" stands on "${text}" by down revision.`,
      {
        advice: "Other branches depend on it: name the revision on their line to go down to.",
      },
    );
  }
  const above = rows.length === 0 || ancestorsOf(graph, [position])[rows[0]!.index] === 1;
  throw new Fault(
    "range-direction",
    above
      ? `A downgrade cannot go from "${from}" up to "${text}".`
      : `"${text}" is not applied at "${from}".`,
    {
      place: { file: position.revision.file },
      advice: above ? `To go up, write: upgrade ${from}:${text}` : "Name a revision below the start.",
    },
  );
}

function severalGoals(text: string, nodes: readonly RevisionNode[]): Fault {
  return new Fault("heads-several", `"${text}" stands for ${nodes.length} revisions where one is needed.`, {
    details: candidates(nodes),
    advice: "Name one of them, or several with commas between.",
  });
}

function nothingApplied(sides: Sides): Fault {
  return new Fault(
    "range-empty",
    `Nothing is applied at "${sides.from.join(",")}": there is nothing to downgrade.`,
    {
      advice: "Start the range at a revision that is applied.",
    },
  );
}
