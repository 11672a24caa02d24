import { Fault, printPlace } from "../../errors/index.js";
import { readProject } from "../../project/load-project.js";
import type { Project } from "../../project/project.js";
import { buildGraph, type RevisionGraph, type RevisionNode } from "../../revision/graph.js";
import { graphProblems } from "../../revision/graph-problems.js";
import { candidates } from "../../revision/lookup.js";
import type { Revision } from "../../revision/revision.js";
import type { CheckGraphOptions } from "../specs/reading.js";
import type { Terminal } from "../terminal.js";

/** Fails, with every fault of the graph, unless the revisions form one in which each branch has one head. */
export async function checkGraph(
  _args: readonly string[],
  options: CheckGraphOptions,
  terminal: Terminal,
): Promise<void> {
  const problems: Fault[] = [];
  const { graph } = await open(options, terminal, problems);
  problems.push(...severalHeads(graph, options.singleHead ?? false));
  const [first, ...others] = problems;
  if (first !== undefined) throw together(first, others);
  const facts = {
    revisions: graph.nodes.length,
    bases: graph.bases.map(({ id }) => id),
    heads: graph.effectiveHeads.map(({ id }) => id),
    branches: [...graph.byLabel.keys()].sort(),
  };
  if (terminal.json) return terminal.answerJson({ ok: true, ...facts });
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  terminal.answer(
    `${counted(facts.revisions, "revision")}, ${counted(facts.heads.length, "head")}: no fault\n`,
  );
}

/** The project, its graph without what is at fault; where none can be drawn the faults are told at once. */
function open(options: CheckGraphOptions, terminal: Terminal, problems: Fault[]): Promise<Project> {
  const { cwd, config, cache, database } = options;
  const build = (revisions: readonly Revision[]): RevisionGraph<Revision> => {
    const { problems: found, graph } = graphProblems(revisions);
    problems.push(...found);
    const [first, ...others] = found;
    if (graph !== undefined || first === undefined) return graph ?? buildGraph(revisions);
    throw together(first, others);
  };
  return terminal.during("reading the revisions", () =>
    readProject({
      ...(cwd === undefined ? {} : { cwd }),
      ...(config === undefined ? {} : { config }),
      ...(database === undefined ? {} : { database }),
      cache,
      build,
    }),
  );
}

/** Heads that no label of their own tells from the others; or all, where there may be only one. */
function severalHeads({ effectiveHeads }: RevisionGraph<Revision>, single: boolean): Fault[] {
  const shared = (head: RevisionNode, label: string) =>
    effectiveHeads.some((other) => other !== head && other.labels.includes(label));
  const alike = effectiveHeads.filter((head) => head.labels.every((label) => shared(head, label)));
  const heads = single ? effectiveHeads : alike;
  if (heads.length < 2) return [];
  const labels = single ? [] : [...new Set(heads.flatMap((head) => head.labels))];
  const where = labels.length === 1 ? `branch "${labels[0]}" has` : "there are";
  return [
    new Fault("heads-several", `${where} ${heads.length} heads`, {
      place: { file: heads[0]!.revision.file },
      details: candidates(heads),
      advice: single
        ? "Merge them: limbeck merge heads"
        : `Merge them (limbeck merge ${heads
            .map(({ id }) => id)
            .slice(0, 5)
            .join(" ")}), or give each branch a label of its own.`,
    }),
  ];
}

/** One fault that tells of all. */
function together(first: Fault, others: readonly Fault[]): Fault {
  if (others.length === 0) return first;
  const more = others.map(({ code, message, place }) => {
    const where = printPlace(place);
    return `error[${code}]: ${message}${where === "" ? "" : ` (${where})`}`;
  });
  return new Fault(first.code, first.message, {
    place: first.place,
    details: [...first.details, `${others.length} more:`, ...more],
    ...(first.advice === undefined ? {} : { advice: first.advice }),
  });
}
