import {
  type Constraint,
  type IndexPart,
  type SchemaModel,
  type SqlText,
  type TableModel,
  type TableName,
  textFor,
} from "../../schema/index.js";
import { type CatalogConstraint, noReference } from "../catalog/catalog.js";

/** The tables that outlive the session that made them. */
export function lastingTables(model: SchemaModel): TableModel[] {
  return model.tables().filter(({ temporary }) => !temporary);
}

/** The author's text; a text that is missing would have been refused before it came to a server. */
export function ownText(sql: SqlText, dialects: readonly string[]): string {
  const text = textFor(sql, dialects);
  if (text === undefined) throw new Error(`no text for ${dialects[0]}`);
  return text;
}

/** A constraint as a catalog would tell it; `check` is its condition as the server would print it. */
export function expectedConstraint(
  constraint: Constraint,
  check: string | null,
  tableText: (name: TableName) => string,
): CatalogConstraint {
  const { constraint: kind, name = constraint.serverName ?? null, deferrable, initially } = constraint;
  const postponed = deferrable ?? initially === "deferred";
  return {
    kind,
    name,
    columns: kind === "check" || kind === "exclude" ? [] : constraint.columns,
    ...(kind === "foreignKey" ? reference(constraint, tableText) : noReference),
    deferral: postponed ? (initially === "deferred" ? "deferred" : "immediate") : "not deferrable",
    check,
    options: [],
  };
}

function reference(
  { references, onDelete, onUpdate, match }: Extract<Constraint, { constraint: "foreignKey" }>,
  tableText: (name: TableName) => string,
) {
  return {
    references: { table: tableText(references), columns: references.columns },
    onDelete: onDelete ?? "no action",
    onUpdate: onUpdate ?? "no action",
    match: match ?? "simple",
  };
}

/** An index part in its one long form. */
export function longPart(part: IndexPart): Exclude<IndexPart, string> {
  return typeof part === "string" ? { column: part } : part;
}
