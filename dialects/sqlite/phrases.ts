import {
  type Computed,
  type Constraint,
  constraintHead,
  constraintMatter,
  deferral,
  type EmitContext,
  type ForeignKey,
  type Identity,
  type ModelColumn,
  type Phrases,
  primaryKeyOf,
  type TableModel,
  typeCheck,
  words,
} from "../../src/dialect/index.js";
import { defaultText } from "./column-default.js";
import { columnType, isInteger, isRowid } from "./column-type.js";
import { identifier } from "./identifier.js";
import { literal } from "./literal.js";

/** How SQLite writes the parts of statements. */
export const phrases: Phrases = {
  identifier,
  literal,
  column(column, table, context) {
    expectCountable(column, table, context);
    const name = identifier(column.name);
    const given = defaultText(column, context);
    const check = typeCheck(column.type, name, context);
    return words(
      name,
      columnType(column, table, context),
      collation(column),
      given !== undefined && `DEFAULT ${given}`,
      column.computed && computedText(column.computed, context),
      !column.nullable && "NOT NULL",
      neverReuses(column, context) && keyInline(table, context),
      check !== undefined && `CHECK (${check})`,
    );
  },
  constraint(constraint, context) {
    expectDeferrable(constraint, context);
    const own = constraint.constraint === "foreignKey" ? withinSchema(constraint, context) : constraint;
    const postponed = constraint.constraint === "foreignKey" ? deferral(constraint) : undefined;
    return words(
      constraintHead(own, context),
      constraintMatter(own, context),
      conflict(own, context),
      postponed,
    );
  },
};

/** `ON CONFLICT IGNORE`, which foreign keys lack. */
function conflict(constraint: Constraint, context: EmitContext): string | undefined {
  const { onConflict } = context.options(constraint, "sqlite");
  if (onConflict === undefined) return undefined;
  if (constraint.constraint !== "foreignKey") return `ON CONFLICT ${onConflict.toUpperCase()}`;
  throw context.refuse(
    "resolves no conflicts of a foreign key",
    "Leave sqlite.onConflict out, or use onDelete.",
  );
}

/** Whether the AUTOINCREMENT keyword is asked for. */
export function neverReuses(column: ModelColumn, context: EmitContext): boolean {
  return context.options(column, "sqlite").autoincrement === true;
}

/** `CONSTRAINT pk PRIMARY KEY AUTOINCREMENT`: the keyword stands with the column or nowhere. */
function keyInline(table: TableModel, context: EmitContext): string {
  const key = primaryKeyOf(table);
  return words(
    key && constraintHead(key, context),
    "PRIMARY KEY",
    key && conflict(key, context),
    "AUTOINCREMENT",
  );
}

function collation({ collation: own, type }: ModelColumn): string | undefined {
  const name = own ?? ("collation" in type ? type.collation : undefined);
  return name === undefined ? undefined : `COLLATE ${identifier(name)}`;
}

function computedText({ sql, stored }: Computed, context: EmitContext): string {
  if (!context.server.atLeast("3.31")) {
    throw context.refuse("has no computed columns before version 3.31", "Compute the value in a view.");
  }
  return `GENERATED ALWAYS AS (${context.text(sql, "the computed column")}) ${stored === false ? "VIRTUAL" : "STORED"}`;
}

function expectCountable(column: ModelColumn, table: TableModel, context: EmitContext): void {
  const { name, identity } = column;
  if (isRowid(column, table, context)) {
    expectPlain(name, identity, context);
    return;
  }
  if (identity === undefined && !neverReuses(column, context) && !countsByWish(column, table, context))
    return;
  throw context.refuse(
    `cannot make column ${name} count up: only a single integer primary key does, and not WITHOUT ROWID`,
    "Make the column the primary key, or leave out autoincrement and identity for sqlite.",
  );
}

/** A column that counts by the author's explicit word: the model derives it for single integer keys alone. */
function countsByWish(column: ModelColumn, table: TableModel, context: EmitContext): boolean {
  const key = primaryKeyOf(table)?.columns ?? [];
  const derived = key.length === 1 && key[0] === column.name && isInteger(column.type, context);
  return column.autoincrement && !derived;
}

function expectPlain(name: string, identity: Identity | undefined, context: EmitContext): void {
  const { start = 1, increment = 1, minValue = 1, maxValue, cycle = false, always = false } = identity ?? {};
  const plain = start === 1 && increment === 1 && minValue === 1 && maxValue === undefined;
  if (plain && !cycle && !always) return;
  throw context.refuse(
    `counts every rowid from 1 by 1 and takes given values: column ${name} asks for another identity`,
    "Leave the identity's options out for sqlite.",
  );
}

function expectDeferrable({ constraint, deferrable, initially }: Constraint, context: EmitContext): void {
  if (constraint === "foreignKey" || (!deferrable && initially !== "deferred")) return;
  throw context.refuse("can defer foreign keys only", "Leave deferrable and initially out for sqlite.");
}

/** A key cannot leave its database, so the other table's schema goes unsaid (the parser knows no name for it). */
function withinSchema(key: ForeignKey, context: EmitContext): ForeignKey {
  if (key.match !== undefined && key.match !== "simple") {
    throw context.refuse(
      `treats every foreign key as MATCH SIMPLE, not ${key.match.toUpperCase()}`,
      "Leave match out for sqlite.",
    );
  }
  const { schema: _, ...references } = key.references;
  return { ...key, references };
}
