import { Fault } from "../../errors/index.js";
import {
  type CreateView,
  type DropTable,
  type DropView,
  expectSureText,
  goneDependents,
  inOrder,
} from "../../operations/index.js";
import { type Dependent, type TriggerModel, tableKey, type ViewModel } from "../../schema/index.js";
import { type Draft, type StatementDraft, statement } from "../draft.js";
import type { EmitContext } from "../emit-context.js";
import { lines, words } from "../layout.js";
import { columnList, tableText } from "../phrases.js";

/** The author's text without the blank space around it and the terminator after it; nothing else is touched. */
export function ownText(text: string): string {
  return text.trim().replace(/\s*;$/, "");
}

/** `CREATE VIEW v [(columns)] AS` and the query, on lines of its own; `words` are the first ones. */
export function createViewText(
  { name, schema, select, columns }: Pick<CreateView, "name" | "schema" | "select" | "columns">,
  context: EmitContext,
  first = "CREATE VIEW",
): StatementDraft {
  const { phrases } = context.dialect;
  const head = words(
    first,
    tableText({ table: name, schema }, phrases),
    columns !== undefined && columnList(columns, phrases),
    "AS",
  );
  return statement(lines(head, ownText(context.text(select, "the view's query"))), { raw: true });
}

/** `DROP [MATERIALIZED] VIEW [IF EXISTS] v` */
export function dropViewText(
  { name, schema, ifExists, materialized }: Pick<DropView, "name" | "schema" | "ifExists" | "materialized">,
  context: EmitContext,
): string {
  return words(
    "DROP",
    materialized && "MATERIALIZED",
    "VIEW",
    ifExists && "IF EXISTS",
    tableText({ table: name, schema }, context.dialect.phrases),
  );
}

/** `CREATE TRIGGER t …`: what stands behind the name is the author's. */
export function createTriggerText(
  { name, schema, sql }: Pick<TriggerModel, "name" | "schema" | "sql">,
  context: EmitContext,
): StatementDraft {
  const head = `CREATE TRIGGER ${tableText({ table: name, schema }, context.dialect.phrases)}`;
  return statement(`${head} ${ownText(context.text(sql, "the trigger's definition"))}`, {
    raw: true,
    body: true,
  });
}

/** Raises a fault where another table has a trigger of this name, on servers where all triggers of a schema share theirs. */
export function expectFreeTriggerName(
  { name, table, schema }: Pick<TriggerModel, "name" | "table" | "schema">,
  { before, dialect }: EmitContext,
): void {
  const other = before.dependents.triggersNamed(name, schema).find((one) => one.table !== table);
  if (other === undefined) return;
  throw new Fault("trigger-exists", `${other.table} already has a trigger ${name}`, {
    advice: `In ${dialect.traits.title} the triggers of all tables share their names: choose another name.`,
    place: { dialect: dialect.name },
  });
}

/** `DROP TRIGGER [IF EXISTS] t` */
export function dropTriggerText(
  {
    name,
    schema,
    ifExists,
  }: { readonly name: string; readonly schema?: string; readonly ifExists?: boolean },
  context: EmitContext,
): string {
  return words(
    "DROP TRIGGER",
    ifExists && "IF EXISTS",
    tableText({ table: name, schema }, context.dialect.phrases),
  );
}

/** A view or trigger again, as the history knows it; a fault where its text is not known for sure. */
export function recreated(object: Dependent, context: EmitContext): StatementDraft {
  expectSureText(object);
  return object.kind === "view"
    ? createViewText(object, context, createWords(object))
    : createTriggerText(object, context);
}

function createWords({ materialized }: ViewModel): string {
  return materialized ? "CREATE MATERIALIZED VIEW" : "CREATE VIEW";
}

/** The statements that drop what a CASCADE takes along, on servers that would leave it behind invalid. */
export function dropAlong(operation: DropTable | DropView, context: EmitContext): Draft[] {
  if (!operation.cascade) return [];
  const own =
    operation.kind === "dropTable" ? operation : { table: operation.name, schema: operation.schema };
  const gone = goneDependents(context.before, context.after).filter((one) => {
    const name = one.kind === "view" ? { table: one.name, schema: one.schema } : one;
    return tableKey(name) !== tableKey(own);
  });
  const views = new Set(
    gone.flatMap((one) => (one.kind === "view" ? [tableKey({ ...one, table: one.name })] : [])),
  );
  return inOrder(gone)
    .reverse()
    .filter((one) => one.kind === "view" || !views.has(tableKey(one)))
    .map((one) =>
      statement(one.kind === "view" ? dropViewText(one, context) : dropTriggerText(one, context)),
    );
}
