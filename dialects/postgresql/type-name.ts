import { Fault, quotedName, type TableName, tableText } from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";
import { builtInTypes, wordsBeforeTypes } from "./reserved.js";

/**
 * The name of a type of the author's own. Some words name a table without quotes and begin something else where a type
 * stands; and the server looks into pg_catalog first, so that a type of its own hides one of the same name, in quotes too.
 */
export function typeName({ table: name, schema }: TableName): string {
  if (schema !== undefined) return tableText({ table: name, schema }, phrases);
  if (builtInTypes.has(name)) {
    throw new Fault("name-invalid", `PostgreSQL's own type ${name} hides an enum type of that name`, {
      advice: "Give the enum type another name, or name its schema.",
      place: { dialect: "postgresql" },
    });
  }
  return phrases.identifier(wordsBeforeTypes.has(name) ? quotedName(name) : name);
}
