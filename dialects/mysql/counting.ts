import {
  type Draft,
  type EmitContext,
  findColumn,
  type Identity,
  type ModelColumn,
  remark,
  type TableModel,
} from "../../src/dialect/index.js";

/** Whether the column is to count up by itself. */
export function wantsToCount({ autoincrement, identity, computed, default: given }: ModelColumn): boolean {
  return identity !== undefined || (autoincrement && given === undefined && computed === undefined);
}

/** Whether it does: AUTO_INCREMENT needs a key that starts with the column (error 1075 otherwise). */
export function counts(column: ModelColumn, table: TableModel): boolean {
  return (
    wantsToCount(column) &&
    table.constraints.some(
      (one) =>
        (one.constraint === "primaryKey" || one.constraint === "unique") && one.columns[0] === column.name,
    )
  );
}

/** Says so where a column is to count up and cannot yet. */
export function waitsForKey(columns: readonly ModelColumn[], table: TableModel): Draft[] {
  return columns
    .filter((column) => wantsToCount(column) && !counts(column, table))
    .map(({ name }) =>
      remark(
        `${name} gets AUTO_INCREMENT when it becomes the first column of a primary key or unique constraint`,
      ),
    );
}

/** The columns that stop and that start to count up because keys go and come. */
export function recounted(
  before: TableModel,
  after: TableModel,
): { readonly stop: readonly ModelColumn[]; readonly start: readonly ModelColumn[] } {
  const counted = (column: ModelColumn) => {
    const left = findColumn(before, column.name);
    return left !== undefined && counts(left, before);
  };
  return {
    stop: after.columns.filter((column) => counted(column) && !counts(column, after)),
    start: after.columns.filter((column) => !counted(column) && counts(column, after)),
  };
}

/** Raises a fault where the identity asks for more than AUTO_INCREMENT can. */
export function expectPlainIdentity(identity: Identity, context: EmitContext): void {
  const { always, increment, minValue, maxValue, cycle, cache } = identity;
  if (always) {
    throw context.refuse(
      "cannot generate a value always: AUTO_INCREMENT gives way to a value in the row",
      "Leave out always, or write the column with exceptOn and another one for this dialect.",
    );
  }
  const more = Object.entries({
    increment: increment === 1 ? undefined : increment,
    minValue: minValue === 1 ? undefined : minValue,
    maxValue,
    cycle: cycle || undefined,
    cache,
  }).filter(([, given]) => given !== undefined);
  if (more.length === 0) return;
  throw context.refuse(
    `has no identity option ${more.map(([name]) => name).join(", ")}: AUTO_INCREMENT takes a start alone`,
    "Leave the option out.",
  );
}
