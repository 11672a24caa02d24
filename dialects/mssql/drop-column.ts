import {
  constraintColumns,
  type Draft,
  type DropColumn,
  type EmitContext,
  expectTable,
  findColumn,
  indexColumns,
  type ModelIndex,
  statement,
  type TableModel,
  typeCheck,
  words,
} from "../../src/dialect/index.js";
import { dropDefault, dropUnnamedChecks } from "./catalog-drop.js";
import { dropOwned } from "./dependents.js";
import { dropIndex } from "./index-text.js";
import { checksOn, indexesOn } from "./mentions.js";
import { tableNameText } from "./names.js";
import { phrases } from "./phrases.js";

/** The server drops no column that anything holds, so that its default, constraints and indexes go first. */
export function dropColumn(operation: DropColumn, context: EmitContext): Draft[] {
  const table = expectTable(context.before, operation);
  const { column: name, ifExists } = operation;
  const drop = statement(
    words(
      `ALTER TABLE ${tableNameText(table)} DROP COLUMN`,
      ifExists && "IF EXISTS",
      phrases.identifier(name),
    ),
  );
  const column = findColumn(table, name);
  if (column === undefined) return [drop];
  expectNoCheck(table, name, context);
  const indexes = expectKeyColumn(indexesOn(table, name, context), name, context);
  const check =
    typeCheck(column.type, phrases.identifier(name), context) ?? checksOn(table, name, context)[0];
  const constraints = table.constraints.filter((one) => constraintColumns(one).includes(name));
  return [
    ...(column.default === undefined ? [] : [dropDefault(table, name)]),
    ...(check === undefined ? [] : [dropUnnamedChecks(table, name)]),
    ...indexes.flatMap((index) =>
      dropIndex(
        { kind: "dropIndex", name: index.name, table: table.table, schema: table.schema, ifExists },
        context,
      ),
    ),
    ...foreignKeysFirst(constraints).map((constraint) => dropOwned({ table, constraint }, context, ifExists)),
    drop,
  ];
}

function foreignKeysFirst<One extends TableModel["constraints"][number]>(constraints: readonly One[]): One[] {
  const isForeign = (one: One) => one.constraint === "foreignKey";
  return [...constraints.filter(isForeign), ...constraints.filter((one) => !isForeign(one))];
}

/** Indexes go with their key columns; one that only includes the column, or is filtered by it, is more than that. */
function expectKeyColumn(
  indexes: readonly ModelIndex[],
  column: string,
  context: EmitContext,
): readonly ModelIndex[] {
  const held = indexes.find((index) => !indexColumns(index.columns).includes(column));
  if (held === undefined) return indexes;
  throw context.refuse(
    `does not drop the column ${column} while index ${held.name} includes it or is filtered by it`,
    "Drop the index first with dropIndex.",
  );
}

/** A named check may speak of other columns too: whether it goes is the author's to say. */
function expectNoCheck(table: TableModel, column: string, context: EmitContext): void {
  const held = checksOn(table, column, context).find((one) => one.name !== undefined);
  if (held === undefined) return;
  throw context.refuse(
    `does not drop the column ${column} while check ${held.name} uses it`,
    "Drop the check first with dropConstraint.",
  );
}
