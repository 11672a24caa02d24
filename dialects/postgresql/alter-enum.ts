import {
  type AlterEnum,
  type Draft,
  type EmitContext,
  Fault,
  remark,
  statement,
  words,
} from "../../src/dialect/index.js";
import { text } from "./literal.js";
import { typeName } from "./type-name.js";

const adding = "a value that is added to an enum type cannot be used before the transaction has ended";

/**
 * `ALTER TYPE … ADD VALUE`, `RENAME VALUE`. Servers before 12 add no value inside a transaction, and later ones do not
 * let the same transaction use it (ALTER TYPE in the manual), so that it is added outside of any, on every version. There
 * a failure of what follows does not take the value back: IF NOT EXISTS lets the script run again.
 */
export function alterEnum(operation: AlterEnum, context: EmitContext): Draft[] {
  const { before, after, server } = context;
  const { name, schema, addValue, renameValue, renameTo, dropValue } = operation;
  if (dropValue !== undefined) {
    throw new Fault("irreversible", `PostgreSQL drops no value of an enum type: ${name} keeps ${dropValue}`, {
      advice:
        "Write the downgrade: leave the value in place (downgrade: []), or create a type without it and alter the columns to that one.",
      place: { dialect: "postgresql" },
    });
  }
  const known = before.enum(name, schema);
  if (known !== undefined && known === after.enum(name, schema)) {
    return [remark(`enum type ${name} has the value ${addValue} already`)];
  }
  const alter = `ALTER TYPE ${typeName({ table: name, schema })}`;
  if (addValue === undefined) {
    if (!server.atLeast("10")) {
      throw context.refuse(
        "renames no value of an enum type before version 10",
        "Create a type with the values after, and alter the columns to that one.",
      );
    }
    return [statement(`${alter} RENAME VALUE ${text(renameValue ?? "")} TO ${text(renameTo ?? "")}`)];
  }
  const added = words(`${alter} ADD VALUE IF NOT EXISTS ${text(addValue)}`, position(operation));
  const type = text(typeName({ table: name, schema }));
  const probe = {
    holds: `EXISTS (SELECT FROM pg_enum WHERE enumtypid = to_regtype(${type}) AND enumlabel = ${text(addValue)})`,
    otherwise: `enum type ${name} lacks a value`,
  };
  return [statement(added, { outside: adding, probe })];
}

function position({ before, after }: AlterEnum): string | undefined {
  if (before !== undefined) return `BEFORE ${text(before)}`;
  return after === undefined ? undefined : `AFTER ${text(after)}`;
}
