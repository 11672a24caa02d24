import type { RevisionNode } from "../revision/graph.js";
import type { Revision } from "../revision/revision.js";
import type { Terminal } from "./terminal.js";

type Node = RevisionNode<Revision>;

/** What a line says of a revision, beside its identifier. */
export interface LineParts {
  /** `before -> ` in front. */
  readonly parents?: boolean;
  readonly labels?: boolean;
  /** (branchpoint) and (mergepoint). */
  readonly tree?: boolean;
  readonly message?: boolean;
  /** Revisions that are rows of a database. */
  readonly current?: ReadonlySet<string>;
}

/** A revision in one line, as Alembic prints it. */
export function revisionLine(node: Node, parts: LineParts, terminal: Terminal): string {
  const marks = marksOf(node, parts).map((mark) => ` ${terminal.paint("green", `(${mark})`)}`);
  const labels =
    parts.labels && node.labels.length > 0 ? ` ${terminal.paint("cyan", `(${node.labels.join(", ")})`)}` : "";
  const words = firstLine(node.revision.message);
  return [
    parts.parents ? `${comingFrom(node)} -> ` : "",
    terminal.paint("yellow", node.id),
    labels,
    ...marks,
    parts.message && words !== "" ? `, ${words}` : "",
  ].join("");
}

/** A revision in a block of lines, as Alembic prints it with --verbose. Ends with a newline. */
export function revisionEntry(node: Node, parts: LineParts, terminal: Terminal): string {
  const { revision, parents, children, labels } = node;
  const marks = marksOf(node, { ...parts, tree: true }).map((mark) => ` (${mark})`);
  const lines = [
    `Rev: ${terminal.paint("yellow", node.id)}${terminal.paint("green", marks.join(""))}`,
    `${parents.length > 1 ? "Merges" : "Parent"}: ${downRevisions(node)}`,
    ...(revision.dependsOn.length > 0 ? [`Also depends on: ${revision.dependsOn.join(", ")}`] : []),
    ...(children.length > 1 ? [`Branches into: ${children.map(({ id }) => id).join(", ")}`] : []),
    ...(labels.length > 0 ? [`Branch names: ${labels.join(", ")}`] : []),
    `Path: ${revision.file}`,
    ...(revision.createDate === undefined ? [] : [`Created: ${revision.createDate}`]),
  ];
  const words =
    revision.message === ""
      ? []
      : ["", ...revision.message.split("\n").map((line) => `    ${line}`.trimEnd())];
  return `${[...lines, ...words].join("\n")}\n`;
}

/** The words in parentheses after a revision. */
export function marksOf(node: Node, { tree, current }: LineParts): string[] {
  return [
    ...(node.dependents.length === 0 ? ["head"] : node.children.length === 0 ? ["effective head"] : []),
    ...(current?.has(node.id) ? ["current"] : []),
    ...(tree && node.children.length > 1 ? ["branchpoint"] : []),
    ...(tree && node.parents.length > 1 ? ["mergepoint"] : []),
  ];
}

/** A revision in an answer of `--json`. */
export function revisionJson(node: Node, current?: ReadonlySet<string>): object {
  const { downRevisions, dependsOn, branchLabels, message, createDate, file } = node.revision;
  return {
    revision: node.id,
    downRevisions,
    dependsOn,
    branchLabels,
    branches: node.labels,
    message,
    createDate,
    file,
    head: node.dependents.length === 0,
    effectiveHead: node.children.length === 0,
    branchPoint: node.children.length > 1,
    mergePoint: node.parents.length > 1,
    children: node.children.map(({ id }) => id),
    ...(current === undefined ? {} : { current: current.has(node.id) }),
  };
}

/** The first line of a message; what would steer a terminal is left out. */
export function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0]!.replace(/\p{Cc}/gu, "");
}

function comingFrom(node: Node): string {
  const { dependsOn } = node.revision;
  return dependsOn.length === 0 ? downRevisions(node) : `${downRevisions(node)} (${dependsOn.join(", ")})`;
}

function downRevisions({ revision }: Node): string {
  return revision.downRevisions.length === 0 ? "<base>" : revision.downRevisions.join(", ");
}
