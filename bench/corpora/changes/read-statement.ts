import type { Constraint, ModelColumn, SchemaModel, TableModel } from "../../../src/dialect/index.js";
import { constraintColumns } from "../../../src/dialect/index.js";
import { topLevelParts } from "../normal-form.js";
import type { Change } from "./known-change.js";

/** A name in a normal statement: `lamp`, `public.lamp` or `"Lamp post"`. */
export function bare(name: string): string {
  return name.replaceAll('"', "").toLowerCase();
}

/** The table that a normal statement names. */
export function tableNamed(name: string, model: SchemaModel): TableModel | undefined {
  const wanted = bare(name);
  return model
    .tables()
    .find(({ table, schema }) => [table, `${schema}.${table}`].some((one) => one.toLowerCase() === wanted));
}

export function columnNamed(name: string, table: TableModel | undefined): ModelColumn | undefined {
  return table?.columns.find((column) => column.name.toLowerCase() === bare(name));
}

/** A column altered by a normal statement, and what it says of it. */
export interface Alteration {
  readonly table: string;
  readonly column: string;
  readonly says: string;
}

export function alterationIn(sql: string): Alteration | undefined {
  const [, table, column, says] =
    /^alter table (\S+) (?:alter column|modify|alter) ("[^"]+"|[^\s"]+) (.*)$/s.exec(sql) ?? [];
  return table === undefined || column === undefined || says === undefined
    ? undefined
    : { table, column, says: says.trim() };
}

/** What follows the column's name in the statement that would make a table of it alone. */
export function definitionOf(column: ModelColumn, table: TableModel, change: Change): string | undefined {
  const alone = { table: table.table, columns: [column], constraints: [], indexes: [], options: {} };
  const body = /^create .*?table \S+?\((.*)\)[^)]*$/s.exec(change.created(alone)[0] ?? "")?.[1];
  return topLevelParts(body ?? "")[0]?.replace(/^("[^"]+"|[^\s"]+) /, "");
}

/** The type at the beginning of what an alteration says, and the rest. */
const said =
  /^(?:type )?(.*?)(?: ?(?:set )?(default .+?))?(?: ?((?:set |drop )?not null|null|drop default))?$/s;

/** Whether the column is what the alteration asks for, in every word of it. */
export function holds(says: string, column: ModelColumn, definition: string): boolean {
  const [, type = "", initial, rest] = said.exec(says.replace(/^set (?=not null|default)/, "")) ?? [];
  return (
    (type === "" || hasType(type.trim(), definition)) &&
    (initial === undefined ||
      (initial === "default null" ? column.default == null : definition.includes(initial.trim()))) &&
    (rest === undefined ||
      (rest === "drop default"
        ? column.default == null
        : column.nullable === (rest === "null" || rest === "drop not null")))
  );
}

function hasType(type: string, definition: string): boolean {
  return (
    definition.startsWith(type) && (type.endsWith(")") || /^(?:$|\s)/.test(definition.slice(type.length)))
  );
}

/** Whether the constraint is on the column, or refers to it. */
export function touches(constraint: Constraint, column: string): boolean {
  return (
    constraintColumns(constraint).some((one) => one.toLowerCase() === bare(column)) ||
    (constraint.constraint === "foreignKey" &&
      constraint.references.columns.some((one) => one.toLowerCase() === bare(column)))
  );
}
