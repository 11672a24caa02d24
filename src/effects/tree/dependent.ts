import type { Effect } from "../../operations/index.js";
import { closing, isWord, type Token, textOf } from "../token.js";
import type { ListNode, Statement } from "./nodes.js";
import { qualified, type Source, tableOf, textsOf } from "./source.js";

/** The effects of a statement on views and triggers; undefined where it is none. */
export function dependentEffects(stmt: Statement, source: Source): Effect[] | undefined {
  if (stmt.ViewStmt) return createView(stmt.ViewStmt, source);
  if (stmt.CreateTableAsStmt?.objtype === "OBJECT_MATVIEW")
    return createMaterialized(stmt.CreateTableAsStmt, source);
  if (stmt.CreateTrigStmt) return createTrigger(stmt.CreateTrigStmt, source);
  if (stmt.DropStmt) return drop(stmt.DropStmt);
  if (stmt.RenameStmt) return rename(stmt.RenameStmt);
  return undefined;
}

function createView(
  { view: relation, aliases, options }: NonNullable<Statement["ViewStmt"]>,
  source: Source,
): Effect[] {
  if (relation.relpersistence === "t") return [];
  const recursive = source.tokens.slice(0, 6).some((token) => isWord(token, "RECURSIVE"));
  const more = recursive || options !== undefined;
  return [putView(relation, textsOf(aliases), false, source, more)];
}

function createMaterialized({ into }: NonNullable<Statement["CreateTableAsStmt"]>, source: Source): Effect[] {
  const more = into.options ?? into.tableSpaceName;
  return [putView(into.rel, textsOf(into.colNames), true, source, more !== undefined)];
}

function putView(
  relation: Parameters<typeof tableOf>[0],
  columns: readonly string[],
  materialized: boolean,
  source: Source,
  more: boolean,
): Effect {
  const { table: name, ...schema } = tableOf(relation);
  const view = {
    name,
    ...schema,
    select: queryIn(source),
    ...(columns.length === 0 ? {} : { columns }),
    ...(materialized ? { materialized } : {}),
  };
  return { effect: "putView", view, ...(more ? { because: "raw SQL made it with options" } : {}) };
}

/** The text behind the AS that stands in no parentheses. */
function queryIn({ tokens, sql }: Source): string {
  let at = 0;
  while (at < tokens.length && !isWord(tokens[at], "AS")) {
    at = isOpen(tokens[at]) ? closing(tokens, at) + 1 : at + 1;
  }
  return textOf(sql, tokens.slice(at + 1));
}

function isOpen(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.text === "(";
}

function createTrigger(
  { trigname: name, relation, isconstraint }: NonNullable<Statement["CreateTrigStmt"]>,
  { tokens, sql }: Source,
): Effect[] {
  const at = tokens.findIndex((token) => isWord(token, "TRIGGER"));
  const trigger = { name, ...tableOf(relation), sql: textOf(sql, tokens.slice(at + 2)) };
  return [
    {
      effect: "putTrigger",
      trigger,
      ...(isconstraint ? { because: "raw SQL made it as a constraint trigger" } : {}),
    },
  ];
}

function drop({ removeType, objects = [] }: NonNullable<Statement["DropStmt"]>): Effect[] | undefined {
  const parts = objects.map((object) => textsOf((object as ListNode).List?.items));
  switch (removeType) {
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
      return parts.map((part) => {
        const { table: name, ...schema } = qualified(part);
        return { effect: "dropView", name, ...schema };
      });
    case "OBJECT_TRIGGER":
      return parts.map((part) => ({
        effect: "dropTrigger",
        name: part.at(-1) ?? "",
        ...qualified(part.slice(0, -1)),
      }));
    default:
      return undefined;
  }
}

function rename({
  renameType,
  relation,
  subname = "",
  newname: renameTo,
}: NonNullable<Statement["RenameStmt"]>): Effect[] | undefined {
  if (relation === undefined) return undefined;
  const { table, ...schema } = tableOf(relation);
  switch (renameType) {
    case "OBJECT_VIEW":
    case "OBJECT_MATVIEW":
      return [{ effect: "renameView", name: table, ...schema, renameTo }];
    case "OBJECT_TRIGGER":
      return [{ effect: "renameTrigger", name: subname, table, ...schema, renameTo }];
    default:
      return undefined;
  }
}
