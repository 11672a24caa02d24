import { Fault } from "../errors/index.js";
import {
  type Dependent,
  type Mention,
  readQueryNames,
  readTriggerNames,
  renameColumnInQuery,
  renameTableInQuery,
  type SchemaModel,
  showDependent,
  showTable,
  type TableName,
  tableKey,
  textFor,
} from "../schema/index.js";
import type { ReplayContext } from "./definition.js";
import { type DependedRename, doubtful } from "./dependent-rules.js";
import { mentionOf, needing, rulesOf } from "./needing.js";
import { printerOf } from "./printer-of.js";
import { relationOf } from "./relation-of.js";

/** The text of a view or trigger for the dialect at hand. */
export function textOf(object: Dependent, { dialects }: ReplayContext): string | undefined {
  return textFor(object.kind === "view" ? object.select : object.sql, dialects);
}

/** The names in the text of a view or trigger. */
export function namesOf(object: Dependent, text: string) {
  return object.kind === "view" ? readQueryNames(text) : readTriggerNames(text);
}

/** `after`, the schema in which the table has its name after, with the views and triggers that name it as the server has them. */
export function followTableRename(
  before: SchemaModel,
  after: SchemaModel,
  table: TableName,
  renameTo: string,
  context: ReplayContext,
): SchemaModel {
  const key = tableKey(table);
  const to = { after: renameTo, print: printerOf(context) };
  return before.dependents.naming(table).reduce((model, object) => {
    const text = textOf(object, context);
    const rewritten =
      text === undefined
        ? undefined
        : renameTableInQuery(text, namesOf(object, text), relationOf(before), table, to);
    const mine = ownText(object, text, table, before, to);
    const renamed = settled("table", object, rewritten, table, context, {
      own: mine !== undefined && mine === rewritten,
    });
    const moved = movedWith(renamed, object, mine, table, to.after, context);
    const follows = moved !== object;
    const mentions = follows
      ? moved.mentions.map((one) => (tableKey(one) === key ? { ...one, table: renameTo } : one))
      : moved.mentions;
    return model.withoutDependent(object).withDependent({ ...moved, mentions });
  }, after);
}

/** The text of a trigger that stands on the table, with the table's name after where it says so; all else as it is. */
function ownText(
  object: Dependent,
  text: string | undefined,
  table: TableName,
  before: SchemaModel,
  to: Parameters<typeof renameTableInQuery>[4],
): string | undefined {
  if (object.kind === "view" || text === undefined || tableKey(object) !== tableKey(table)) return undefined;
  const names = { ...readTriggerNames(text), sources: [], columns: [], stars: [] };
  return renameTableInQuery(text, names, relationOf(before), table, to);
}

/** A trigger stays on its table, whatever becomes of the other names in its text. */
function movedWith(
  renamed: Dependent,
  object: Dependent,
  mine: string | undefined,
  table: TableName,
  renameTo: string,
  context: ReplayContext,
): Dependent {
  if (renamed.kind === "view" || tableKey(renamed) !== tableKey(table)) return renamed;
  const moved = { ...renamed, table: renameTo };
  const untouched = textOf(renamed, context) === textOf(object, context);
  return untouched && mine !== undefined ? { ...moved, sql: mine } : moved;
}

/** `after`, the schema in which the column has its name after, with the views and triggers that name it as the server has them. */
export function followColumnRename(
  before: SchemaModel,
  after: SchemaModel,
  table: TableName,
  column: string,
  renameTo: string,
  context: ReplayContext,
): SchemaModel {
  const rules = rulesOf(context);
  const key = tableKey(table);
  const to = { before: column, after: renameTo, print: printerOf(context) };
  const concerned = needing({ change: "dropColumn", relation: table, column }, before, rules);
  return concerned.reduce((model, { object }) => {
    const mention = mentionOf(object, key);
    const text = mention && textOf(object, context);
    const rewritten =
      text === undefined
        ? undefined
        : renameColumnInQuery(text, namesOf(object, text), relationOf(before), table, to);
    const renamed = settled("column", object, rewritten, table, context, { own: false, column });
    if (renamed === object) return model;
    const mentions = renamed.mentions.map((one) =>
      one === mention ? renamedIn(one, column, renameTo) : one,
    );
    return model.withDependent({ ...renamed, mentions });
  }, after);
}

/** What the rules make of the object; a fault where they allow no such rename. */
function settled(
  what: DependedRename,
  object: Dependent,
  rewritten: string | undefined,
  table: TableName,
  context: ReplayContext,
  { own, column }: { readonly own: boolean; readonly column?: string },
): Dependent {
  const renamed = rulesOf(context).renamed(what, object, rewritten, own);
  if (renamed !== undefined) return renamed;
  if (context.granted) return doubtful(object, what);
  const name = column === undefined ? `table ${showTable(table)}` : `column ${showTable(table)}.${column}`;
  throw new Fault(
    "in-use",
    `${name} may be named by ${showDependent(object)}, whose text cannot follow the new name`,
    {
      advice: `Drop the ${object.kind} first, and create it again with the new name.`,
    },
  );
}

function renamedIn(mention: Mention, before: string, after: string): Mention {
  const rename = (names: readonly string[]) => names.map((one) => (one === before ? after : one));
  const { columns, perhaps, star } = mention;
  return {
    ...mention,
    columns: rename(columns),
    ...(perhaps === undefined ? {} : { perhaps: rename(perhaps) }),
    ...(star === undefined ? {} : { star: rename(star) }),
  };
}
