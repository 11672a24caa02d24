import { parse } from "../../check/pg-query.js";
import type { Effect, Effects } from "../../operations/index.js";
import { mayChangeSchema } from "../may-change-schema.js";
import { namedObjects } from "../named-objects.js";
import type { Token } from "../token.js";
import { alterTable, unsure } from "./alter-table.js";
import { columnOf } from "./column.js";
import { constraintOf } from "./constraint.js";
import { dependentEffects } from "./dependent.js";
import { guardedEffect, statementsOfBlock } from "./do-block.js";
import { endOfExpression } from "./expression.js";
import { createIndex } from "./index-statement.js";
import type { ListNode, RenameStatement, Statement } from "./nodes.js";
import { alterSequence, createSequence } from "./sequence.js";
import { qualified, Source, tableOf, textsOf } from "./source.js";

interface Raw {
  readonly stmt: Statement;
  readonly stmt_location?: number;
  readonly stmt_len?: number;
}

/** What a text does to the schema, by PostgreSQL's own parse tree. */
export async function readTree(sql: string): Promise<Effects> {
  const result = await parse(sql);
  const source = Source.of(sql);
  if (result === undefined || result.error !== null) {
    return namedObjects(source.tokens, "raw SQL that no parser can read names it");
  }
  const statements = result.parse_tree.stmts as readonly Raw[];
  const found: Effect[] = [];
  for (const { stmt, stmt_location: from = 0, stmt_len: length } of statements) {
    const own = source.statement(from, length === undefined ? undefined : from + length);
    found.push(...(stmt.DoStmt ? await effectsOfBlock(own) : effectsOfStatement(stmt, own)));
  }
  return found;
}

/** What a DO block does, where it does nothing but run statements; else it makes unsure what it names. */
async function effectsOfBlock({ tokens }: Source): Promise<Effects> {
  const bodies = tokens.filter(({ kind }) => kind === "string").map(({ text }) => bodyOf(text));
  const named = () => namedObjects(bodies.flatMap(allTokens), "raw SQL in a DO block names it");
  const [body] = bodies;
  const statements = body === undefined ? undefined : statementsOfBlock(body, Source.of(body).tokens);
  if (statements === undefined || bodies.length > 1) return named();
  const found: Effect[] = [];
  for (const { sql, guard } of statements) {
    for (const effect of await readTree(sql)) {
      const own = guard === undefined ? effect : guardedEffect(effect, guard);
      if (own === undefined) return named();
      found.push(own);
    }
  }
  return found;
}

/** The tokens of a block, those of the texts that it may run as SQL among them. */
function allTokens(body: string): Token[] {
  return Source.of(body).tokens.flatMap((token) =>
    token.kind === "string" && mayChangeSchema(token.text) ? allTokens(bodyOf(token.text)) : [token],
  );
}

function effectsOfStatement(stmt: Statement, source: Source): Effect[] {
  if (stmt.CreateStmt) return createTable(stmt.CreateStmt, source);
  const dependent = dependentEffects(stmt, source);
  if (dependent !== undefined) return dependent;
  if (stmt.CreateTableAsStmt?.objtype === "OBJECT_TABLE") return made(stmt.CreateTableAsStmt.into.rel);
  if (stmt.SelectStmt?.intoClause) return made(stmt.SelectStmt.intoClause.rel);
  if (stmt.AlterTableStmt) return alterTable(stmt.AlterTableStmt, source);
  if (stmt.RenameStmt) return rename(stmt.RenameStmt);
  if (stmt.AlterObjectSchemaStmt) return moved(stmt.AlterObjectSchemaStmt);
  if (stmt.IndexStmt) return createIndex(stmt.IndexStmt, source);
  if (stmt.DropStmt) return drop(stmt.DropStmt);
  if (stmt.CreateSeqStmt) return createSequence(stmt.CreateSeqStmt, source);
  if (stmt.AlterSeqStmt) return alterSequence(stmt.AlterSeqStmt, source);
  if (stmt.CommentStmt) return comment(stmt.CommentStmt);
  return enums(stmt);
}

/** The text between the quotes of a string. */
function bodyOf(text: string): string {
  const dollars = /^\$\w*\$/.exec(text)?.[0].length;
  return dollars === undefined ? text.slice(1, -1) : text.slice(dollars, -dollars);
}

function createTable(node: NonNullable<Statement["CreateStmt"]>, source: Source): Effect[] {
  const name = tableOf(node.relation);
  const elements = node.tableElts ?? [];
  const others = node.inhRelations ?? node.ofTypename ?? node.partbound;
  if (others !== undefined || elements.some(({ TableLikeClause: like }) => like !== undefined))
    return made(node.relation);
  const columns = elements.flatMap(({ ColumnDef: def }) => {
    if (def === undefined) return [];
    const tokens = source.between(def.location ?? 0);
    return columnOf(def, tokens.slice(0, endOfExpression(tokens, 0)), source);
  });
  const own = elements.flatMap(({ Constraint: one }) =>
    one === undefined ? [] : [constraintOf(one, [], source)],
  );
  const constraints = [...columns.flatMap((one) => one.constraints), ...own.flatMap((one) => one ?? [])];
  if (columns.length === 0) return made(node.relation);
  const temporary = node.relation.relpersistence === "t";
  return [
    {
      kind: "createTable",
      ...name,
      columns: columns.map(({ column }) => column),
      ...(constraints.length === 0 ? {} : { constraints }),
      ...(temporary ? { temporary } : {}),
      ...(node.if_not_exists ? { ifNotExists: true } : {}),
    },
    ...(own.includes(undefined)
      ? [unsure(name, "raw SQL made it with a constraint that the model has no word for")]
      : []),
  ];
}

function made(relation: Parameters<typeof tableOf>[0]): Effect[] {
  const because = "raw SQL made it, and its columns do not stand in the text";
  return [{ effect: "unsure", object: { ...tableOf(relation), made: true, because } }];
}

function rename({
  renameType,
  relation,
  object,
  subname = "",
  newname: renameTo,
}: RenameStatement): Effect[] {
  const at = relation === undefined ? undefined : tableOf(relation);
  if (at !== undefined) {
    if (renameType === "OBJECT_COLUMN") return [{ kind: "alterColumn", ...at, column: subname, renameTo }];
    if (renameType === "OBJECT_TABLE") return [{ kind: "renameTable", ...at, renameTo }];
    if (renameType === "OBJECT_TABCONSTRAINT")
      return [{ effect: "renameConstraint", ...at, name: subname, renameTo }];
    if (renameType === "OBJECT_SEQUENCE")
      return [{ effect: "restateSequence", ...named(at), set: { name: renameTo } }];
    if (renameType === "OBJECT_INDEX") return [{ effect: "renameIndex", ...named(at), renameTo }];
  }
  if (renameType === "OBJECT_TYPE") {
    return [{ effect: "renameEnum", ...named(qualified(textsOf(object?.List?.items))), renameTo }];
  }
  return [];
}

/** The model keeps no way from one schema to another but for sequences: other things that move are known in neither. */
function moved({
  objectType,
  relation,
  object,
  newschema,
}: NonNullable<Statement["AlterObjectSchemaStmt"]>): Effect[] {
  const because = "raw SQL moved it to another schema";
  if ((objectType === "OBJECT_VIEW" || objectType === "OBJECT_MATVIEW") && relation !== undefined) {
    const { table: view, ...schema } = tableOf(relation);
    return [{ effect: "unsure", object: { view, ...schema, because } }];
  }
  if (objectType === "OBJECT_TABLE" && relation !== undefined) return [unsure(tableOf(relation), because)];
  if (objectType === "OBJECT_SEQUENCE" && relation !== undefined) {
    return [{ effect: "restateSequence", ...named(tableOf(relation)), set: { schema: newschema } }];
  }
  if (objectType !== "OBJECT_TYPE") return [];
  const { name, ...schema } = named(qualified(textsOf(object?.List?.items)));
  return [{ effect: "unsure", object: { enum: name, ...schema, because } }];
}

function drop({ removeType, objects = [] }: NonNullable<Statement["DropStmt"]>): Effect[] {
  return objects.flatMap((object): Effect[] => {
    const name = qualified(textsOf(object.TypeName?.names ?? (object as ListNode).List?.items));
    if (removeType === "OBJECT_TABLE") return [{ kind: "dropTable", ...name, ifExists: true }];
    if (removeType === "OBJECT_INDEX") return [{ kind: "dropIndex", ...named(name), ifExists: true }];
    if (removeType === "OBJECT_SEQUENCE") return [{ kind: "dropSequence", ...named(name), ifExists: true }];
    if (removeType === "OBJECT_TYPE") return [{ kind: "dropEnum", ...named(name) }];
    return [];
  });
}

function comment({ objtype, object, comment: text }: NonNullable<Statement["CommentStmt"]>): Effect[] {
  const parts = textsOf(object?.List?.items);
  if (objtype === "OBJECT_TABLE") {
    const at = qualified(parts);
    return [
      text === undefined
        ? { kind: "dropTableComment", ...at }
        : { kind: "setTableComment", ...at, comment: text },
    ];
  }
  if (objtype !== "OBJECT_COLUMN") return [];
  const at = { ...qualified(parts.slice(0, -1)), column: parts.at(-1) ?? "" };
  return [
    text === undefined
      ? { kind: "dropColumnComment", ...at }
      : { kind: "setColumnComment", ...at, comment: text },
  ];
}

function enums({ CreateEnumStmt: create, AlterEnumStmt: alter }: Statement): Effect[] {
  if (create !== undefined) {
    return [
      { kind: "createEnum", ...named(qualified(textsOf(create.typeName))), values: textsOf(create.vals) },
    ];
  }
  if (alter === undefined) return [];
  const at = { kind: "alterEnum" as const, ...named(qualified(textsOf(alter.typeName))) };
  const { oldVal, newVal, newValNeighbor: neighbour, newValIsAfter } = alter;
  if (oldVal !== undefined) return [{ ...at, renameValue: oldVal, renameTo: newVal }];
  const place = neighbour === undefined ? {} : newValIsAfter ? { after: neighbour } : { before: neighbour };
  return [{ ...at, addValue: newVal, ...place, ifNotExists: true }];
}

function named({ table, ...schema }: { readonly table: string; readonly schema?: string }) {
  return { name: table, ...schema };
}
