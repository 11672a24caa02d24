import {
  type CreateTrigger,
  type CreateView,
  createTriggerText,
  createViewText,
  type Draft,
  type DropTrigger,
  type DropView,
  dropViewText,
  type EmitContext,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

/** `CREATE [OR REPLACE | MATERIALIZED] VIEW … AS …` */
export function createView(operation: CreateView, context: EmitContext): Draft[] {
  const { replace, materialized } = operation;
  const first = words("CREATE", replace && "OR REPLACE", materialized && "MATERIALIZED", "VIEW");
  return [createViewText(operation, context, first)];
}

/** `DROP [MATERIALIZED] VIEW [IF EXISTS] … [CASCADE]` */
export function dropView(operation: DropView, context: EmitContext): Draft[] {
  return [statement(words(dropViewText(operation, context), operation.cascade && "CASCADE"))];
}

/** A trigger lies in its table's schema, and its name has none. */
export function createTrigger({ schema: _, ...operation }: CreateTrigger, context: EmitContext): Draft[] {
  return [createTriggerText(operation, context)];
}

/** `DROP TRIGGER [IF EXISTS] … ON …` */
export function dropTrigger({ name, ifExists, ...table }: DropTrigger): Draft[] {
  const condition = ifExists && "IF EXISTS";
  return [
    statement(words("DROP TRIGGER", condition, phrases.identifier(name), "ON", tableText(table, phrases))),
  ];
}
