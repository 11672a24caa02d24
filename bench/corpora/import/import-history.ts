import type { Operation } from "../../../src/operations/index.js";
import type { Revision } from "../../../src/revision/revision.js";
import { importOperation } from "./import-operation.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralHistory, NeutralOperation, NeutralRevision } from "./neutral.js";

/** One recorded operation with what became of it. */
export interface ImportedOperation {
  readonly source: NeutralOperation;
  readonly operations: readonly Operation[];
  readonly refusal?: ImportRefusal;
}

/** A revision as ours for one dialect, operation by operation. */
export interface ImportedRevision {
  readonly revision: Revision;
  readonly upgrade: readonly ImportedOperation[];
  readonly downgrade: readonly ImportedOperation[];
}

/** The whole history as one dialect runs it. */
export function importHistory({ revisions }: NeutralHistory, dialect: string): ImportedRevision[] {
  return revisions.map((revision) => importRevision(revision, dialect));
}

function importRevision(source: NeutralRevision, dialect: string): ImportedRevision {
  const key = dialect === "mariadb" ? "mysql" : dialect;
  const upgrade = importOperations(source.upByDialect?.[key] ?? source.up, dialect);
  const downgrade = importOperations(source.downByDialect?.[key] ?? source.down, dialect);
  const down = source.downRevision;
  return {
    upgrade,
    downgrade,
    revision: {
      revision: source.revision,
      downRevisions: down === null ? [] : typeof down === "string" ? [down] : down,
      branchLabels: source.branchLabels,
      dependsOn: source.dependsOn,
      message: source.doc ?? "",
      upgrade: upgrade.flatMap(({ operations }) => operations),
      downgrade: downgrade.flatMap(({ operations }) => operations),
      file: `revisions/${source.revision}.ts`,
    },
  };
}

/**
 * A raw COMMIT leaves the transaction that the recorded tool opened: what follows it, up to a raw BEGIN, runs outside of
 * one.
 */
function importOperations(sources: readonly NeutralOperation[], dialect: string): ImportedOperation[] {
  let outside = false;
  return sources.map((source) => {
    const word = transactionWord(source);
    if (word !== undefined) {
      outside = word === "commit";
      return { source, operations: [] };
    }
    const imported = importOne(source, dialect);
    if (!outside) return imported;
    return { ...imported, operations: imported.operations.map((one) => ({ ...one, autocommit: true })) };
  });
}

function transactionWord({ op, source }: NeutralOperation): "commit" | "begin" | undefined {
  if (op !== "execute" || source === undefined) return undefined;
  const word = source.trim().replace(/;$/, "").trim().toLowerCase();
  return word === "commit" || word === "begin" ? word : undefined;
}

function importOne(source: NeutralOperation, dialect: string): ImportedOperation {
  try {
    return { source, operations: importOperation(source, dialect) };
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    return { source, operations: [], refusal: error };
  }
}
