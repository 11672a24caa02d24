import {
  type Draft,
  type EmitContext,
  type Identity,
  lines,
  type ModelColumn,
  remark,
  statement,
  type TableModel,
  tableText,
  variantFor,
  words,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { countsBySerial, identityText, phrases } from "./phrases.js";
import { objectName } from "./server-name.js";

/** How a column begins, changes or ends to count up: statements before ALTER TABLE, actions of it, statements after. */
export interface Counting {
  readonly first: readonly Draft[];
  readonly actions: readonly string[];
  readonly last: readonly Draft[];
}

/** What leads from the one way of counting to the other. */
export function counting(
  table: TableModel,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): Counting {
  const [from, to] = [countsBySerial(before, context), countsBySerial(after, context)];
  if (from && to) return { first: [], actions: [], last: widened(table, before, after, context) };
  if (to) return toSerial(table, before, after, context);
  if (!from) return byIdentity(table, before, after);
  if (countingOf(after) === undefined) {
    return { first: [], actions: ["DROP DEFAULT"], last: [remark(sequenceStays)] };
  }
  // A column has one sequence: the one that its default uses goes before the identity's comes.
  const first = [alone(table, before, "DROP DEFAULT"), dropSequence(table, before)];
  return { ...byIdentity(table, { ...before, autoincrement: false }, after), first };
}

// Histories drop it themselves, by raw SQL.
const sequenceStays = "the sequence that SERIAL made stays";

function byIdentity(table: TableModel, before: ModelColumn, after: ModelColumn): Counting {
  const [left, right] = [countingOf(before), countingOf(after)];
  // The server looks at the type before it does anything, and a type that cannot count cannot be an identity's.
  if (left !== undefined && right === undefined && before.type !== after.type)
    return { first: [alone(table, before, "DROP IDENTITY")], actions: [], last: [] };
  const begins = left === undefined && right !== undefined && right.start === undefined;
  return {
    first: [],
    actions: identityActions(left, right),
    last: begins ? [goOn(table, after, right)] : [],
  };
}

/** What SERIAL stands for (section 8.1.4 of the manual), for a column that is there. */
function toSerial(
  table: TableModel,
  before: ModelColumn,
  after: ModelColumn,
  context: EmitContext,
): Counting {
  const name = objectName(table.table, before.name, "seq");
  const sequence = tableText({ table: name, schema: table.schema }, phrases);
  const owner = `${tableText(table, phrases)}.${phrases.identifier(before.name)}`;
  return {
    // An identity's sequence has the name that the new one gets; one that SERIAL made before may be there still.
    first: [
      ...(countingOf(before) === undefined ? [] : [alone(table, before, "DROP IDENTITY")]),
      statement(
        `CREATE SEQUENCE IF NOT EXISTS ${sequence} AS ${sequenceType(after, context)} OWNED BY ${owner}`,
      ),
    ],
    actions: [`SET DEFAULT nextval(${text(sequence)})`],
    last: [goOn(table, before, {})],
  };
}

/** The sequence keeps the type that SERIAL gave it, and would end where that ends. */
function widened(table: TableModel, before: ModelColumn, after: ModelColumn, context: EmitContext): Draft[] {
  const [left, right] = [sequenceType(before, context), sequenceType(after, context)];
  return left === right ? [] : [onSequence(table, before, `ALTER SEQUENCE %s AS ${right}`)];
}

function sequenceType({ type }: ModelColumn, { dialect }: EmitContext): string {
  const own = variantFor(type, dialect.traits.names);
  if (own.type === "smallInteger") return "SMALLINT";
  return own.type === "bigInteger" ? "BIGINT" : "INTEGER";
}

function alone(table: TableModel, { name }: ModelColumn, action: string): Draft {
  const column = phrases.identifier(name);
  return statement(`ALTER TABLE ${tableText(table, phrases)} ALTER COLUMN ${column} ${action}`);
}

function dropSequence(table: TableModel, column: ModelColumn): Draft {
  return onSequence(table, column, "DROP SEQUENCE %s");
}

/** The sequence keeps its name when the table gets another one: the catalog alone knows it. */
function onSequence(table: TableModel, column: ModelColumn, sql: string): Draft {
  const command = `format(${text(sql)}, ${sequenceOf(table, column)})`;
  return statement(lines("DO $sequence$", "BEGIN", `EXECUTE ${command};`, "END", "$sequence$"), {
    body: true,
  });
}

function sequenceOf(table: TableModel, { name }: ModelColumn): string {
  return `pg_get_serial_sequence(${text(tableText(table, phrases))}, ${text(name)})`;
}

/** A new sequence starts at 1: where rows are, it goes on behind them. Of no row max is NULL, and nothing happens. */
function goOn(table: TableModel, column: ModelColumn, { increment = 1 }: Identity): Draft {
  const last = `${increment < 0 ? "min" : "max"}(${phrases.identifier(column.name)})`;
  return statement(`SELECT setval(${sequenceOf(table, column)}, ${last}) FROM ${tableText(table, phrases)}`, {
    note: `${column.name} goes on behind the rows that are there`,
  });
}

function identityActions(left: Identity | undefined, right: Identity | undefined): string[] {
  if (right === undefined) return left === undefined ? [] : ["DROP IDENTITY"];
  if (left === undefined) return [`ADD ${identityText(right)}`];
  const kind =
    Boolean(left.always) === Boolean(right.always)
      ? []
      : [`SET GENERATED ${right.always ? "ALWAYS" : "BY DEFAULT"}`];
  const changes = [...kind, ...sequenceChanges(left, right)];
  return changes.length === 0 ? [] : [words(...changes)];
}

/** The options that differ; one that is no longer given goes back to the server's own value. */
function sequenceChanges(before: Identity, after: Identity): string[] {
  const changes: [keyof Identity, (value: number) => string, string][] = [
    ["start", (value) => `START WITH ${value}`, "START WITH 1"],
    ["increment", (value) => `INCREMENT BY ${value}`, "INCREMENT BY 1"],
    ["minValue", (value) => `MINVALUE ${value}`, "NO MINVALUE"],
    ["maxValue", (value) => `MAXVALUE ${value}`, "NO MAXVALUE"],
    ["cache", (value) => `CACHE ${value}`, "CACHE 1"],
    ["cycle", (value) => (value ? "CYCLE" : "NO CYCLE"), "NO CYCLE"],
  ];
  return changes
    .filter(([option]) => before[option] !== after[option])
    .map(([option, show, otherwise]) => {
      const value = after[option];
      return `SET ${value === undefined ? otherwise : show(Number(value))}`;
    });
}

function countingOf({ identity, autoincrement }: ModelColumn): Identity | undefined {
  return identity ?? (autoincrement ? {} : undefined);
}
