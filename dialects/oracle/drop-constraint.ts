import {
  type Check,
  type Draft,
  type DropConstraint,
  droppedConstraint,
  type EmitContext,
  type ForeignKey,
  list,
  quoted,
  remark,
  statement,
  type TableName,
  tableText,
  type Unique,
} from "../../src/dialect/index.js";
import { block, harmless, orTolerated } from "./block-text.js";
import { catalogName } from "./identifier.js";
import { phrases } from "./phrases.js";

/** By its name; else a key by its columns, and a foreign key or check by what the catalog says of it. */
export function dropConstraint(operation: DropConstraint, context: EmitContext): Draft[] {
  const { name, ifExists } = operation;
  const alter = `ALTER TABLE ${tableText(operation, phrases)} DROP`;
  if (name !== undefined) {
    const sql = `${alter} CONSTRAINT ${phrases.identifier(name)}`;
    return [orTolerated(sql, ifExists && harmless.constraintMissing)];
  }
  const constraint = droppedConstraint(operation, context.before);
  const byColumns = operation.columns !== undefined;
  if (constraint === undefined && byColumns) return [remark(`${operation.table} has no such constraint`)];
  if (constraint === undefined || constraint.constraint === "primaryKey") {
    return [orTolerated(`${alter} PRIMARY KEY`, ifExists && harmless.primaryKeyMissing)];
  }
  switch (constraint.constraint) {
    case "unique":
      return [orTolerated(`${alter} ${uniqueText(constraint)}`, ifExists && harmless.uniqueMissing)];
    case "exclude":
      throw context.refuse("has no exclusion constraints", "Restrict the operation with onlyOn.");
    default:
      return [dropFound(operation, constraint, context)];
  }
}

function uniqueText({ columns }: Unique): string {
  return `UNIQUE (${list(columns.map(phrases.identifier))})`;
}

/** A name that the server chose is known to the catalog alone. */
function dropFound(table: DropConstraint, constraint: ForeignKey | Check, context: EmitContext): Draft {
  const drop = quoted(`ALTER TABLE ${tableText(table, phrases)} DROP CONSTRAINT "`);
  const conditions =
    constraint.constraint === "check"
      ? ["c.constraint_type = 'C'", `c.search_condition_vc = ${quoted(conditionText(constraint, context))}`]
      : referring(constraint);
  return statement(
    block(
      "  FOR one IN (",
      "    SELECT c.constraint_name",
      "    FROM all_constraints c",
      `    WHERE c.owner = ${ownerText(table)} AND c.table_name = ${quoted(catalogName(table.table))}`,
      "      AND c.generated = 'GENERATED NAME'",
      ...conditions.map((condition) => `      AND ${condition}`),
      "  ) LOOP",
      `    EXECUTE IMMEDIATE ${drop} || one.constraint_name || '"';`,
      "    RETURN;",
      "  END LOOP;",
      ...(table.ifExists ? [] : ["  RAISE_APPLICATION_ERROR(-20000, 'this constraint is not there');"]),
    ),
    { body: true },
  );
}

function conditionText({ condition }: Check, context: EmitContext): string {
  return context.text(condition, "the check's condition");
}

function referring({ columns, references }: ForeignKey): string[] {
  const held =
    "SELECT COUNT(*) FROM all_cons_columns k WHERE k.owner = c.owner AND k.constraint_name = c.constraint_name";
  const names = list(columns.map((column) => quoted(catalogName(column))));
  const target = quoted(catalogName(references.table));
  return [
    "c.constraint_type = 'R'",
    `(${held}) = ${columns.length}`,
    `(${held} AND k.column_name IN (${names})) = ${columns.length}`,
    `EXISTS (SELECT * FROM all_constraints r WHERE r.owner = c.r_owner AND r.constraint_name = c.r_constraint_name AND r.table_name = ${target})`,
  ];
}

function ownerText({ schema }: TableName): string {
  return schema === undefined ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')" : quoted(catalogName(schema));
}
