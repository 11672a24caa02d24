import { type ForeignKey, tableKey } from "../schema/index.js";
import type { AddConstraint } from "./add-constraint.js";
import type { CreateTable } from "./create-table.js";
import { appliesTo } from "./definition.js";
import type { Operation } from "./operation.js";

/** An operation with its place in the list that the author wrote. */
export interface NumberedOperation {
  readonly operation: Operation;
  /** 1-based. */
  readonly number: number;
}

/** A foreign key that waits for the table that it refers to. */
interface Waiting extends NumberedOperation {
  readonly operation: AddConstraint;
  readonly referred: string;
}

/**
 * The operations in which each foreign key with `useAlter` is taken out of its createTable and added by itself, once
 * the table is there that it refers to: so tables that refer to each other can be made. Without any, the list as it is.
 */
export function* withKeysLater(
  operations: readonly Operation[],
  dialects: readonly string[],
): Generator<NumberedOperation> {
  if (!operations.some((one) => one.kind === "createTable" && keysOf(one).length > 0)) {
    for (const [at, operation] of operations.entries()) yield { operation, number: at + 1 };
    return;
  }
  const lastMade = new Map(
    operations.flatMap((one, at) =>
      one.kind === "createTable" && appliesTo(one, dialects) ? [[tableKey(one), at] as const] : [],
    ),
  );
  const waiting: Waiting[] = [];
  for (const [at, given] of operations.entries()) {
    const number = at + 1;
    if (given.kind !== "createTable") {
      yield { operation: given, number };
      continue;
    }
    const keys = keysOf(given);
    yield { operation: keys.length === 0 ? given : withoutKeys(given), number };
    waiting.push(...keys.map((key) => later(given, key, number)));
    for (const one of [...waiting]) {
      if ((lastMade.get(one.referred) ?? at) > at) continue;
      waiting.splice(waiting.indexOf(one), 1);
      yield one;
    }
  }
}

function keysOf({ constraints = [] }: CreateTable): ForeignKey[] {
  return constraints.filter(
    (one): one is ForeignKey => one.constraint === "foreignKey" && one.useAlter === true,
  );
}

function withoutKeys({ constraints = [], ...rest }: CreateTable): CreateTable {
  const kept = constraints.filter((one) => one.constraint !== "foreignKey" || one.useAlter !== true);
  return kept.length === 0 ? rest : { ...rest, constraints: kept };
}

function later(owner: CreateTable, key: ForeignKey, number: number): Waiting {
  const { table, schema, onlyOn, exceptOn, autocommit } = owner;
  const common = { onlyOn, exceptOn, autocommit };
  const operation: AddConstraint = { kind: "addConstraint", table, schema, constraint: key, ...common };
  return { operation, number, referred: tableKey(key.references) };
}
