import * as v from "valibot";
import { Fault, locate } from "../errors/index.js";
import { type Definitions, type Operation, shapeFault, validateOperations } from "../operations/index.js";
import { strict } from "../operations/shape/strict.js";
import type { Revision } from "./revision.js";

const one = v.pipe(v.string(), v.minLength(1, "expected an identifier"));
const oneOrMany = v.union([one, v.array(one)], "expected an identifier or a list of identifiers");

const shape = strict({
  revision: one,
  downRevision: v.union(
    [v.null(), one, v.array(one)],
    "expected null, an identifier or a list of identifiers",
  ),
  branchLabels: v.optional(oneOrMany),
  dependsOn: v.optional(oneOrMany),
  message: v.optional(v.string()),
  createDate: v.optional(v.string()),
  upgrade: v.array(v.unknown()),
  downgrade: v.optional(v.array(v.unknown())),
});

export interface ReadRevisionContext {
  /** Relative to the project. */
  readonly file: string;
  /** The text of a file beside the revision. */
  readBeside(path: string): string;
}

/** What a revision file exports as a Revision, or a fault that says what is wrong with it. */
export function readRevision(
  exported: unknown,
  context: ReadRevisionContext,
  definitions: Definitions,
): Revision {
  const { file } = context;
  if (exported === undefined) {
    throw new Fault("revision-shape", "the file has no default export", {
      place: { file },
      advice: "Write: export default defineRevision({ revision: …, downRevision: …, upgrade: […] }).",
    });
  }
  const result = v.safeParse(shape, exported, { abortEarly: true });
  if (!result.success) throw shapeFault(result.issues[0], "revision-shape").at({ file });
  const {
    revision,
    downRevision,
    branchLabels,
    dependsOn,
    message = "",
    createDate,
    ...lists
  } = result.output;
  return locate(
    () => ({ file, revision }),
    () => {
      const upgrade = readOperations(lists.upgrade, "upgrade", context, definitions);
      const downgrade = lists.downgrade && readOperations(lists.downgrade, "downgrade", context, definitions);
      return {
        revision,
        downRevisions: listOf(downRevision ?? []),
        branchLabels: listOf(branchLabels ?? []),
        dependsOn: listOf(dependsOn ?? []),
        message,
        ...(createDate === undefined ? {} : { createDate }),
        upgrade,
        ...(downgrade === undefined ? {} : { downgrade }),
        file,
      };
    },
  );
}

function listOf(given: string | readonly string[]): readonly string[] {
  return typeof given === "string" ? [given] : given;
}

function readOperations(
  given: readonly unknown[],
  direction: "upgrade" | "downgrade",
  context: ReadRevisionContext,
  definitions: Definitions,
): readonly Operation[] {
  const operations = given.map((operation, index) =>
    locate(
      () => ({ direction, operation: String(index + 1), kind: "execute" }),
      () => withText(operation, context),
    ),
  );
  validateOperations(operations, definitions, direction);
  return operations;
}

/** An `execute` that names a file, with the file's text. */
function withText(operation: unknown, { readBeside }: ReadRevisionContext): unknown {
  if (!isExecuteFile(operation)) return operation;
  const { file } = operation;
  const sql =
    typeof file === "string"
      ? readBeside(file)
      : Object.fromEntries(Object.entries(file).map(([dialect, path]) => [dialect, readBeside(path)]));
  return { ...operation, sql };
}

interface ExecuteFile {
  readonly kind: "execute";
  readonly file: string | Readonly<Record<string, string>>;
}

function isExecuteFile(operation: unknown): operation is ExecuteFile {
  if (typeof operation !== "object" || operation === null) return false;
  const { kind, file, sql } = operation as { kind?: unknown; file?: unknown; sql?: unknown };
  if (kind !== "execute" || sql !== undefined) return false;
  if (typeof file === "string") return true;
  return (
    typeof file === "object" && file !== null && Object.values(file).every((path) => typeof path === "string")
  );
}
