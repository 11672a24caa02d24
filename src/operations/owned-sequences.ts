import type { SchemaModel, SequenceModel, TableName } from "../schema/index.js";
import type { AlterSequence } from "./alter-sequence.js";
import type { CreateSequence } from "./create-sequence.js";

/** The schema without the sequences that belong to the table, or to one column of it: they go with their owner. */
export function withoutOwned(model: SchemaModel, table: TableName, column?: string): SchemaModel {
  return ownedBy(model, table, column).reduce(
    (after, { name, schema }) => after.withoutSequence(name, schema),
    model,
  );
}

/** The schema in which the table's sequences follow it, or its column, to another name. */
export function reowned(
  model: SchemaModel,
  table: TableName,
  change: { readonly table?: string; readonly column?: { readonly before: string; readonly after: string } },
): SchemaModel {
  return ownedBy(model, table, change.column?.before).reduce((after, sequence) => {
    const owner = sequence.ownedBy!;
    return after.withSequence({
      ...sequence,
      ownedBy: { table: change.table ?? owner.table, column: change.column?.after ?? owner.column },
    });
  }, model);
}

/**
 * What gives the sequences back that went with the table or column. They are made before it, for a default may take
 * numbers from them, and belong to it again once it is there.
 */
export function ownedAgain(
  before: SchemaModel,
  table: TableName,
  column?: string,
): { readonly made: readonly CreateSequence[]; readonly owned: readonly AlterSequence[] } {
  const gone = ownedBy(before, table, column);
  return {
    made: gone.map(({ ownedBy: _, ...sequence }) => ({ kind: "createSequence", ...sequence })),
    owned: gone.map(({ name, schema, ownedBy: owner }) => ({
      kind: "alterSequence",
      name,
      schema,
      ownedBy: owner!,
    })),
  };
}

function ownedBy(model: SchemaModel, table: TableName, column: string | undefined): SequenceModel[] {
  const all = model.sequencesOf(table);
  return column === undefined ? all : all.filter((one) => one.ownedBy?.column === column);
}
