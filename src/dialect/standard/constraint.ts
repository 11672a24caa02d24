import { type Constraint, type ForeignKey, findColumn, type TableModel } from "../../schema/index.js";
import type { EmitContext } from "../emit-context.js";
import { words } from "../layout.js";
import { columnList, tableText } from "../phrases.js";

/** `CONSTRAINT name PRIMARY KEY (a)` and its kin, as SQL:2016 writes them; options of one dialect are not read. */
export function constraintText(constraint: Constraint, context: EmitContext): string {
  return words(
    constraintHead(constraint, context),
    constraintMatter(constraint, context),
    deferral(constraint),
  );
}

/** `CONSTRAINT name`, or nothing where the server names it. */
export function constraintHead({ name }: Constraint, { dialect }: EmitContext): string | undefined {
  return name === undefined ? undefined : `CONSTRAINT ${dialect.phrases.identifier(name)}`;
}

/** `PRIMARY KEY (a)`, `UNIQUE (a)`, `FOREIGN KEY (a) REFERENCES …`, `CHECK (…)` */
export function constraintMatter(constraint: Constraint, context: EmitContext): string {
  const { phrases } = context.dialect;
  switch (constraint.constraint) {
    case "primaryKey":
      return `PRIMARY KEY ${columnList(constraint.columns, phrases)}`;
    case "unique":
      return `UNIQUE ${columnList(constraint.columns, phrases)}`;
    case "foreignKey":
      return foreignKeyMatter(constraint, context);
    case "check":
      return `CHECK (${context.text(constraint.condition, "the check's condition")})`;
    case "exclude":
      throw context.refuse(
        "has no exclusion constraints",
        "Hold the rule by a unique constraint or a trigger, or restrict the operation with onlyOn.",
      );
  }
}

function foreignKeyMatter(
  { columns, references, match, onDelete, onUpdate }: ForeignKey,
  context: EmitContext,
): string {
  const { phrases } = context.dialect;
  return words(
    `FOREIGN KEY ${columnList(columns, phrases)} REFERENCES`,
    `${tableText(references, phrases)} ${columnList(references.columns, phrases)}`,
    match && `MATCH ${match.toUpperCase()}`,
    onDelete && `ON DELETE ${onDelete.toUpperCase()}`,
    onUpdate && `ON UPDATE ${onUpdate.toUpperCase()}`,
  );
}

/** `DEFERRABLE INITIALLY DEFERRED`, as far as given. */
export function deferral({ deferrable, initially }: Constraint): string | undefined {
  return words(
    deferrable === undefined ? undefined : deferrable ? "DEFERRABLE" : "NOT DEFERRABLE",
    initially && `INITIALLY ${initially.toUpperCase()}`,
  );
}

/** Raises a fault where a foreign key would set a column to NULL that is NOT NULL, which some servers refuse to hold. */
export function expectNullSettable(key: Constraint, table: TableModel, context: EmitContext): void {
  if (key.constraint !== "foreignKey") return;
  if (key.onDelete !== "set null" && key.onUpdate !== "set null") return;
  const held = key.columns.find((name) => findColumn(table, name)?.nullable === false);
  if (held === undefined) return;
  const name = key.name ?? key.serverName ?? `to ${key.references.table}`;
  throw context.refuse(
    `has no foreign key that sets a column to NULL which is NOT NULL: ${name} on ${held}`,
    `Let ${held} be nullable, or give the key another action.`,
  );
}
