import {
  type DataType,
  type EmitContext,
  type ModelColumn,
  primaryKeyOf,
  type TableModel,
  typeText,
  variantFor,
} from "../../src/dialect/index.js";

/** Whether the column is the table's rowid under another name, which is what counts up in SQLite. */
export function isRowid(column: ModelColumn, table: TableModel, context: EmitContext): boolean {
  if (!column.autoincrement && column.identity === undefined) return false;
  const key = primaryKeyOf(table)?.columns ?? [];
  const alone = key.length === 1 && key[0] === column.name;
  return alone && isInteger(column.type, context) && !context.options(table.options, "sqlite").withoutRowid;
}

const integerName = /^(?:tiny|small|medium|big)?int(?:eger)?$/i;

/** Whether the model derives by itself that a single key of this type counts up. */
export function isInteger(type: DataType, context: EmitContext): boolean {
  const own = variantFor(type, context.dialect.traits.names);
  if (own.type === "native") return integerName.test(own.name);
  return own.type === "smallInteger" || own.type === "integer" || own.type === "bigInteger";
}

/** The column's type: INTEGER where it counts up, because no other word makes a rowid; in a STRICT table one of its six. */
export function columnType(column: ModelColumn, table: TableModel, context: EmitContext): string {
  if (isRowid(column, table, context)) return "INTEGER";
  if (!context.options(table.options, "sqlite").strict) return typeText(column.type, context);
  return strictType(column, context);
}

const strictTypes = new Set(["INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY"]);

const strictNames: Partial<Record<DataType["type"], string>> = {
  smallInteger: "INTEGER",
  integer: "INTEGER",
  bigInteger: "INTEGER",
  boolean: "INTEGER",
  string: "TEXT",
  text: "TEXT",
  unicode: "TEXT",
  unicodeText: "TEXT",
  date: "TEXT",
  time: "TEXT",
  dateTime: "TEXT",
  float: "REAL",
  double: "REAL",
  binary: "BLOB",
  json: "TEXT",
  uuid: "TEXT",
  enum: "TEXT",
};

/** https://sqlite.org/stricttables.html knows six types; a decimal is none of them without loss. */
function strictType({ name, type }: ModelColumn, context: EmitContext): string {
  const own = variantFor(type, context.dialect.traits.names);
  const known = strictNames[own.type];
  if (known !== undefined) return known;
  const given = typeText(type, context);
  if (strictTypes.has(given.toUpperCase())) return given;
  throw context.refuse(
    `cannot keep column ${name} of type ${given} in a STRICT table`,
    "Give a variant for sqlite that is INTEGER, REAL, TEXT, BLOB or ANY, or leave out sqlite.strict.",
  );
}
