import {
  type Constraint,
  constraintHead,
  constraintMatter,
  type EmitContext,
  type ForeignKey,
  type Identity,
  type ModelColumn,
  type Phrases,
  type ReferentialAction,
  typeCheck,
  typeText,
  variantFor,
  words,
} from "../../src/dialect/index.js";
import { identifier } from "./identifier.js";
import { literal } from "./literal.js";
import { expectAligned, placeText, withText } from "./storage-text.js";

/** How SQL Server writes the parts of statements. */
export const phrases: Phrases = {
  identifier,
  literal,
  column: (column, _table, context) =>
    column.computed === undefined
      ? words(
          identifier(column.name),
          columnTypeText(column, context),
          column.nullable ? "NULL" : "NOT NULL",
          origin(column, context),
          emulationCheck(column, context),
        )
      : words(identifier(column.name), computedText(column, context)),
  constraint: (constraint, context) =>
    words(constraintHead(constraint, context), matter(constraint, context)),
};

/** `VARCHAR(20) COLLATE x` */
export function columnTypeText(column: ModelColumn, context: EmitContext): string {
  return words(typeText(column.type, context), collation(column, context));
}

/** Names of collations cannot be quoted. */
function collation({ collation: own, type }: ModelColumn, context: EmitContext): string | undefined {
  const kind = variantFor(type, context.dialect.traits.names);
  const name = own ?? ("collation" in kind ? kind.collation : undefined);
  if (name === undefined) return undefined;
  if (/^\w+$/.test(name)) return `COLLATE ${name}`;
  throw context.refuse(`has no collation ${name}`, "Name one of sys.fn_helpcollations().");
}

/** The CHECK that holds the values of a type that the server lacks. */
function emulationCheck(column: ModelColumn, context: EmitContext): string | undefined {
  const condition = typeCheck(column.type, identifier(column.name), context);
  return condition && `CHECK (${condition})`;
}

/**
 * Where the column's values come from when a row gives none. Defaults are left without a name: they are always found
 * by the catalog, and a name made of the table's and the column's would collide after renames.
 */
function origin(column: ModelColumn, context: EmitContext): string | undefined {
  if (column.identity !== undefined) return identityText(column.identity, context);
  if (column.default !== undefined) return `DEFAULT ${literal(column.default, context, column.type)}`;
  return column.autoincrement ? "IDENTITY" : undefined;
}

function identityText({ start, increment, ...rest }: Identity, context: EmitContext): string {
  const { minValue, maxValue, cycle, cache } = rest;
  if (minValue !== undefined || maxValue !== undefined || cycle || cache !== undefined) {
    throw context.refuse(
      "has no minimum, maximum, cycle or cache for an identity column",
      "Leave these options out for mssql, or create a sequence with execute and use it as the default.",
    );
  }
  const plain = start === undefined && increment === undefined;
  return plain ? "IDENTITY" : `IDENTITY(${start ?? 1},${increment ?? 1})`;
}

function computedText({ computed, nullable }: ModelColumn, context: EmitContext): string {
  const { sql, stored } = computed!;
  const persisted = stored !== false;
  if (!nullable && !persisted) {
    throw context.refuse(
      "allows NOT NULL on a computed column only where it is stored",
      "Leave out stored: false, or nullable: false.",
    );
  }
  const expression = context.text(sql, "the computed column");
  return words(`AS (${expression})`, persisted && "PERSISTED", !nullable && "NOT NULL");
}

/** `PRIMARY KEY CLUSTERED (a)` and its kin. */
function matter(constraint: Constraint, context: EmitContext): string {
  expectNotDeferred(constraint, context);
  const { constraint: kind } = constraint;
  const { clustered, fillFactor, on, noCheck } = context.options(constraint, "mssql");
  const keyed = kind === "primaryKey" || kind === "unique";
  const misplaced = keyed ? { noCheck } : { clustered, fillFactor, on };
  for (const [option, given] of Object.entries(misplaced)) {
    if (given === undefined) continue;
    throw context.refuse(`has no option ${option} of a ${kind} constraint`, `Leave mssql.${option} out.`);
  }
  if (kind === "foreignKey") return constraintMatter(plainForeignKey(constraint, context), context);
  if (constraint.constraint === "primaryKey" || constraint.constraint === "unique") {
    expectAligned(constraint.name, constraint.columns, on, context);
  }
  const text = constraintMatter(constraint, context);
  const method = clustered === undefined ? "$1" : `$1 ${clustered ? "CLUSTERED" : "NONCLUSTERED"}`;
  return words(
    text.replace(/^(PRIMARY KEY|UNIQUE)/, method),
    withText({ FILLFACTOR: fillFactor }),
    placeText(on),
  );
}

function expectNotDeferred({ deferrable, initially }: Constraint, context: EmitContext): void {
  if (!deferrable && initially !== "deferred") return;
  throw context.refuse(
    "checks constraints at the end of each statement and cannot defer them",
    "Leave deferrable and initially out for mssql.",
  );
}

/** MATCH SIMPLE is what the server does; RESTRICT and NO ACTION are the same where nothing is deferred. */
function plainForeignKey(
  { match, onDelete, onUpdate, ...key }: ForeignKey,
  context: EmitContext,
): ForeignKey {
  if (match !== undefined && match !== "simple") {
    throw context.refuse(`has no MATCH ${match.toUpperCase()}`, "Leave match out for mssql.");
  }
  return {
    ...key,
    ...(onDelete === undefined ? {} : { onDelete: action(onDelete) }),
    ...(onUpdate === undefined ? {} : { onUpdate: action(onUpdate) }),
  };
}

function action(given: ReferentialAction): ReferentialAction {
  return given === "restrict" ? "no action" : given;
}
