import { Fault } from "../errors/index.js";
import type { RevisionGraph } from "./graph.js";

/** A place in the graph as a user names it: `[branch "@"] [name] [("+" | "-") steps]`. */
export interface RevisionSymbol {
  /** As typed; faults quote it. */
  readonly text: string;
  /** A label, or an id that stands for the branch it is on. */
  readonly branch?: string;
  /** An id, the beginning of one, a label, or one of head, heads, base, current. */
  readonly name?: string;
  /** Revisions to go up (positive) or down (negative) from there. */
  readonly steps?: number;
}

/**
 * Reads one symbol; whether what it names exists is for `resolve` to say.
 *
 * Fault: range-invalid, with what exactly cannot be read.
 */
export function parseSymbol(graph: RevisionGraph, text: string): RevisionSymbol {
  const invalid = (why: string, advice: string): never => {
    throw new Fault("range-invalid", `${JSON.stringify(text)} cannot be read: ${why}.`, { advice });
  };
  if (text === "") invalid("it is empty", "Name a revision, a branch label, head, heads or base.");
  if (/\s/.test(text)) invalid("it holds blanks", "Write revisions without blanks, separated by commas.");
  const [first, second, ...more] = text.split("@");
  if (more.length > 0) invalid('it holds more than one "@"', 'Write "branch@revision".');
  const branch = second === undefined ? undefined : first!;
  const rest = second ?? first!;
  if (branch === "") invalid('there is no branch before the "@"', 'Write "branch@revision".');
  if (rest === "")
    invalid('there is nothing after the "@"', `Write "${branch}@head" for the head of the branch.`);
  return { text, ...(branch === undefined ? {} : { branch }), ...place(graph, rest, invalid) };
}

function place(
  graph: RevisionGraph,
  rest: string,
  invalid: (why: string, advice: string) => never,
): Pick<RevisionSymbol, "name" | "steps"> {
  // A label may hold "-": what is called exactly so goes first.
  if (!/[+-]/.test(rest) || graph.byLabel.has(rest)) return { name: rest };
  const match = /^(.*?)([+-]\d+)$/.exec(rest);
  if (match !== null) {
    const steps = Number(match[2]);
    return match[1] === "" ? { steps } : { name: match[1]!, steps };
  }
  for (const label of graph.byLabel.keys()) if (label.startsWith(rest)) return { name: rest };
  return invalid(
    'after "+" or "-" comes a number of steps, and nothing else',
    'Write "rev+2", "head-1", "+1" or "-1".',
  );
}
