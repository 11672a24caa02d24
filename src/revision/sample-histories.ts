import fc from "fast-check";
import { buildGraph, type GraphRevision, type RevisionGraph } from "./graph.js";

/**
 * Revisions written for a test, one a line: `id [@label…] [< down…] [~ dependency…]`. Each has a file of its own,
 * numbered in the order of the lines.
 */
export function revisionsOf(...lines: readonly string[]): GraphRevision[] {
  return lines.map((line, index) => {
    const [head, ...rest] = line.split(/ (?=[<~])/);
    const [revision, ...labels] = head!.split(" ");
    const after = (mark: string): string[] =>
      rest
        .find((part) => part[0] === mark)
        ?.split(" ")
        .slice(1) ?? [];
    return {
      revision: revision!,
      downRevisions: after("<"),
      branchLabels: labels.map((label) => label.slice(1)),
      dependsOn: after("~"),
      message: `add ${revision}`,
      file: `${String(index).padStart(3, "0")}_${revision}.ts`,
    };
  });
}

/** The graph of revisions written for a test. */
export function graphOf(...lines: readonly string[]): RevisionGraph {
  return buildGraph(revisionsOf(...lines));
}

/** Random histories: bases, forks, merges, dependencies on older revisions, labels; files in random order. */
export const histories: fc.Arbitrary<GraphRevision[]> = fc
  .array(
    fc.record({
      down: fc.array(fc.nat(), { maxLength: 3 }),
      needs: fc.array(fc.nat(), { maxLength: 2 }),
      labelled: fc.integer({ min: 0, max: 9 }),
      file: fc.nat({ max: 9 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((drafts) =>
    drafts.map(({ down, needs, labelled, file }, i) => ({
      revision: name(i),
      // Mostly near, as people write them; every revision but the first few has a parent.
      downRevisions: unique(down.map((back) => name(Math.max(0, i - 1 - (back % 4))))).filter(() => i > 0),
      branchLabels: labelled === 0 ? [`label${i}`] : [],
      dependsOn: i === 0 ? [] : unique(needs.filter((back) => back % 3 === 0).map((back) => name(back % i))),
      message: "",
      file: `${file}-${name(i)}.ts`,
    })),
  );

/** The same items in an order that depends on nothing but `seed`. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  let state = seed >>> 0;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function name(i: number): string {
  return `rev${String(i).padStart(2, "0")}`;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
