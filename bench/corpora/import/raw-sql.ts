import type { Operation } from "../../../src/operations/index.js";
import { ImportRefusal } from "./import-refusal.js";
import type { NeutralOperation } from "./neutral.js";
import { withParameters } from "./parameters.js";
import { bareStatements } from "./sql-text.js";

/** What the recorded tool prints for one dialect. */
export function emittedFor({ emitted }: NeutralOperation, dialect: string): readonly string[] {
  if (emitted === undefined) return [];
  if (Array.isArray(emitted)) return emitted as readonly string[];
  const byDialect = emitted as Readonly<Record<string, readonly string[]>>;
  return byDialect[dialect === "mariadb" ? "mysql" : dialect] ?? [];
}

/**
 * Raw SQL as it is printed for the dialect. Where the printed text lost its parameters the intended one is taken; SQL
 * whose result a program reads (`via: bind` and nothing printed) has no place in a script.
 */
export function importExecute(operation: NeutralOperation, dialect: string): Operation[] {
  const recorded = operation.emitError?.[dialect === "mariadb" ? "mysql" : dialect];
  if (recorded !== undefined) throw new ImportRefusal("import: SQL that could not be printed", recorded);
  const statements = operation.intended ?? restored(operation, dialect) ?? emittedFor(operation, dialect);
  return bareStatements(statements).map((sql) => ({ kind: "execute", sql }));
}

/** The text as its author wrote it, with the parameters that the recorded tool could not print. */
function restored(
  { droppedParameters, source, intendedError }: NeutralOperation,
  dialect: string,
): string[] | undefined {
  if (droppedParameters === undefined) return undefined;
  if (source === undefined || typeof droppedParameters !== "object" || droppedParameters === null)
    throw new ImportRefusal("import: SQL without its parameters", intendedError ?? "");
  return [withParameters(source, droppedParameters as Readonly<Record<string, unknown>>, dialect)];
}
