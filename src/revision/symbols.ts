import { Fault } from "../errors/index.js";
import type { GraphRevision, RevisionGraph, RevisionNode } from "./graph.js";
import { type Branch, branchNamed, candidates, nodeNamed } from "./lookup.js";
import { parseSymbol, type RevisionSymbol } from "./parse-symbol.js";
import { downgradeOrigin, type Position, upgradeOrigin, walkDown, walkUp } from "./relative.js";

export interface ResolveOptions {
  /** Ids of the version rows that "current" stands for, and from which a bare "+1" or "-1" is counted. */
  readonly current?: readonly string[];
}

/**
 * The revisions that a symbol stands for: none for the base, several for "heads".
 *
 * Without `current`, a bare "-1" is counted from the heads and a bare "+1" from the base.
 * Faults: range-invalid, revision-unknown, revision-ambiguous, heads-several, relative-too-far.
 */
export function resolve<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  options: ResolveOptions = {},
): readonly RevisionNode<R>[] {
  const symbol = parseSymbol(graph, text);
  if (symbol.steps === undefined) return resolvePlain(graph, symbol, options);
  const found =
    symbol.name === undefined
      ? resolveBare(graph, symbol, symbol.steps, options)
      : [resolveRelative(graph, symbol, options)];
  return found.filter((position) => position !== null);
}

/** The one revision that a symbol stands for, or null for the base. Fault: heads-several where there are more. */
export function resolveOne<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  options: ResolveOptions = {},
): Position<R> {
  return single(text, resolve(graph, text, options));
}

/** The revisions of these ids. Fault: revision-unknown. */
export function nodesOf<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  ids: readonly string[],
): readonly RevisionNode<R>[] {
  return [...new Set(ids.map((id) => nodeNamed(graph, id)))];
}

/** What `name+steps` or `branch@name-steps` stands for; `symbol` has a name. */
export function resolveRelative<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  symbol: RevisionSymbol,
  options: ResolveOptions = {},
): Position<R> {
  const start = single(symbol.text, resolvePlain(graph, symbol, options));
  const steps = symbol.steps ?? 0;
  const branch = symbol.branch === undefined ? undefined : branchNamed(graph, symbol.branch);
  return steps < 0 ? walkDown(symbol.text, start, -steps) : walkUp(graph, symbol.text, start, steps, branch);
}

/** What a symbol stands for before any steps are counted; it has a name. */
export function resolvePlain<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  symbol: RevisionSymbol,
  options: ResolveOptions = {},
): readonly RevisionNode<R>[] {
  const branch = symbol.branch === undefined ? undefined : branchNamed(graph, symbol.branch);
  const onBranch = (nodes: readonly RevisionNode<R>[]): readonly RevisionNode<R>[] =>
    branch === undefined ? nodes : nodes.filter((node) => branch.lineage[node.index] === 1);
  switch (symbol.name) {
    case "base":
      return [];
    case "heads":
      return branch === undefined ? graph.effectiveHeads : onBranch(graph.heads);
    case "head":
      return oneHead(symbol, onBranch(graph.heads), branch);
    case "current":
      return onBranch(currentRows(graph, symbol.text, options));
    default:
      return [nodeNamed(graph, symbol.name ?? "", branch)];
  }
}

function resolveBare<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  { text, branch: name }: RevisionSymbol,
  steps: number,
  options: ResolveOptions,
): readonly Position<R>[] {
  const branch = name === undefined ? undefined : branchNamed(graph, name);
  const rows = options.current === undefined ? undefined : nodesOf(graph, options.current);
  if (steps >= 0) return [walkUp(graph, text, upgradeOrigin(graph, text, rows ?? [], branch), steps, branch)];
  if (rows === undefined) {
    const tops =
      branch === undefined ? graph.effectiveHeads : graph.heads.filter((h) => branch.lineage[h.index] === 1);
    return [...new Set(tops.map((top) => walkDown(text, top, -steps)))];
  }
  const start = branch === undefined ? single(text, rows) : downgradeOrigin(graph, text, rows, branch);
  return [walkDown(text, start, -steps)];
}

function single<R extends GraphRevision>(text: string, nodes: readonly RevisionNode<R>[]): Position<R> {
  if (nodes.length > 1) {
    throw new Fault("heads-several", `"${text}" stands for ${nodes.length} revisions where one is needed.`, {
      details: candidates(nodes),
      advice: "Name one of them.",
    });
  }
  return nodes[0] ?? null;
}

function oneHead<R extends GraphRevision>(
  { text }: RevisionSymbol,
  heads: readonly RevisionNode<R>[],
  branch: Branch<R> | undefined,
): readonly RevisionNode<R>[] {
  if (heads.length < 2) return heads;
  const where = branch === undefined ? "The history" : `Branch "${branch.name}"`;
  const label = heads.flatMap((head) => head.labels).find((name) => name !== branch?.name);
  const one = label === undefined ? `"${heads[0]!.id}"` : `"${label}@head"`;
  const all = branch === undefined ? '"heads"' : `"${branch.name}@heads"`;
  throw new Fault("heads-several", `${where} has ${heads.length} heads; "${text}" needs exactly one.`, {
    details: candidates(heads),
    advice: `Name one of them, as in ${one}, write ${all} for all, or merge them.`,
  });
}

function currentRows<R extends GraphRevision>(
  graph: RevisionGraph<R>,
  text: string,
  options: ResolveOptions,
): readonly RevisionNode<R>[] {
  if (options.current !== undefined) return nodesOf(graph, options.current);
  throw new Fault("range-invalid", `"${text}" needs the state of a database, and none is given.`, {
    advice: "Hand it over with --state, or name the revision that the database is at.",
  });
}
