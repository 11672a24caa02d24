import type { Constraint, EmitContext, TableName } from "../../src/dialect/index.js";

/** The constraint's name, quoted where it needs to be; the one that a server chose cannot be known. */
export function nameOf(one: Constraint, { table }: TableName, context: EmitContext): string {
  const name = one.name ?? one.serverName;
  if (name !== undefined) return context.dialect.phrases.identifier(name);
  throw context.refuse(
    `must drop a ${one.constraint} constraint of ${table} by its name, and the server has chosen that`,
    "Name the constraint where it is made, or configure a naming convention.",
  );
}
