import * as v from "valibot";
import { didYouMean, Fault } from "../errors/index.js";
import {
  type SchemaModel,
  type SequenceChanges,
  type SequenceModel,
  type SequenceOwner,
  showTable,
} from "../schema/index.js";
import type { OperationBase, OperationDefinition } from "./definition.js";
import { expectColumn, expectTable } from "./expect-model.js";
import { operationShape } from "./shape/operation.js";
import { flag, name, strict } from "./shape/strict.js";

/** Changes what a sequence counts by, its bounds, or whose it is; the number at which it stands stays. */
export interface AlterSequence extends OperationBase, SequenceChanges {
  readonly kind: "alterSequence";
  readonly name: string;
  readonly schema?: string;
}

export const step = v.optional(
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.check((given) => given !== 0, "a sequence does not count by 0"),
  ),
);
export const owner = strict({ table: name, column: name });

const changes = ["increment", "minValue", "maxValue", "cycle", "cache", "ownedBy"] as const;

export const alterSequence: OperationDefinition<AlterSequence> = {
  kind: "alterSequence",
  shape: v.pipe(
    operationShape("alterSequence", {
      name,
      schema: v.optional(name),
      increment: step,
      minValue: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger()))),
      maxValue: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger()))),
      cycle: flag,
      cache: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
      ownedBy: v.optional(v.nullable(owner)),
    }),
    v.check(
      (operation) => changes.some((change) => operation[change] !== undefined),
      `give at least one of ${changes.join(", ")}`,
    ),
  ),
  apply(operation, before) {
    const known = expectSequence(before, operation);
    if (operation.ownedBy) expectOwner(before, operation.ownedBy, operation.schema);
    return before.withSequence(altered(known, operation));
  },
  reverse(operation, before) {
    const known = expectSequence(before, operation);
    const { kind, name: sequence, schema } = operation;
    return [
      {
        kind,
        name: sequence,
        schema,
        increment: operation.increment && (known.increment ?? 1),
        minValue: operation.minValue === undefined ? undefined : (known.minValue ?? null),
        maxValue: operation.maxValue === undefined ? undefined : (known.maxValue ?? null),
        cycle: operation.cycle === undefined ? undefined : (known.cycle ?? false),
        cache: operation.cache === undefined ? undefined : (known.cache ?? null),
        ownedBy: operation.ownedBy === undefined ? undefined : (known.ownedBy ?? null),
      },
    ];
  },
  summary: ({ name: sequence }) => `alter sequence ${sequence}`,
};

function altered(known: SequenceModel, operation: AlterSequence): SequenceModel {
  const set = changes.flatMap((change): [string, unknown][] =>
    operation[change] === undefined ? [] : [[change, operation[change] ?? undefined]],
  );
  return { ...known, ...Object.fromEntries(set) };
}

/** The sequence at this point of the history. Fault: sequence-unknown. */
export function expectSequence(
  model: SchemaModel,
  { name: sequence, schema }: { readonly name: string; readonly schema?: string },
): SequenceModel {
  const known = model.sequence(sequence, schema);
  if (known !== undefined) return known;
  const shown = showTable({ table: sequence, schema });
  throw new Fault("sequence-unknown", `there is no sequence ${shown} at this point of the history`, {
    advice:
      didYouMean(
        sequence,
        model.sequences().map((one) => one.name),
      ) ?? "Create it in an earlier revision, or correct the name.",
  });
}

/** The column must be there: a sequence goes with it. */
export function expectOwner(
  model: SchemaModel,
  { table, column }: SequenceOwner,
  schema: string | undefined,
): void {
  expectColumn(expectTable(model, { table, schema }), column);
}
