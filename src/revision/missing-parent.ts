import { didYouMean, Fault } from "../errors/index.js";
import type { RevisionNode } from "./graph.js";

type Index = ReadonlyMap<string, RevisionNode>;

/** Raises the fault for a down revision that no file defines. */
export function missingParent(node: RevisionNode, id: string, byId: Index, byLabel: Index): never {
  const labelled = byLabel.get(id);
  const message = `Down revision "${id}" of revision "${node.id}" does not exist.`;
  const advice =
    labelled === undefined
      ? hint(id, byId.keys())
      : `"${id}" is a branch label; a down revision is named by its id, here "${labelled.id}".`;
  return raise(node, message, advice);
}

/** Raises the fault for a dependency that no file defines, neither by id nor by label. */
export function missingDependency(node: RevisionNode, id: string, byId: Index, byLabel: Index): never {
  const message = `Dependency "${id}" of revision "${node.id}" does not exist.`;
  return raise(node, message, hint(id, [...byId.keys(), ...byLabel.keys()]));
}

function raise(node: RevisionNode, message: string, advice: string): never {
  throw new Fault("parent-missing", message, {
    place: { file: node.revision.file, revision: node.id },
    advice,
  });
}

function hint(id: string, candidates: Iterable<string>): string {
  const names = [...candidates];
  const longer = id === "" ? [] : names.filter((name) => name.startsWith(id));
  if (longer.length === 1) return `A file names revisions by their full id: write "${longer[0]}".`;
  return didYouMean(id, names) ?? "Restore the missing file, or correct the id.";
}
