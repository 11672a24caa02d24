import type { Constraint, ReferentialAction } from "../../schema/index.js";
import { nameOf } from "../named-objects.js";
import { splitAt, type Token } from "../token.js";
import type { Cursor } from "./cursor.js";

/** The constraint that stands next, on `columns` where it stands at a column; undefined where none does. */
export function readConstraint(cursor: Cursor, columns: readonly string[]): Constraint | undefined {
  const name = cursor.accept("CONSTRAINT") ? nameBefore(cursor) : {};
  if (cursor.accept("PRIMARY", "KEY")) {
    return { constraint: "primaryKey", columns: keyed(cursor, columns), ...name };
  }
  if (cursor.accept("UNIQUE")) {
    if (cursor.acceptOne("KEY", "INDEX") && cursor.peek()?.text !== "(" && columns.length === 0) {
      const index = cursor.name();
      return { constraint: "unique", columns: keyed(cursor, columns), name: index, nameFinal: true, ...name };
    }
    const own = cursor.peek()?.text !== "(" && columns.length === 0 ? nameBefore(cursor) : {};
    return { constraint: "unique", columns: keyed(cursor, columns), ...own, ...name };
  }
  if (cursor.accept("CHECK")) {
    const condition = cursor.text(cursor.group() ?? []);
    cursor.accept("NOT", "ENFORCED") || cursor.accept("ENFORCED");
    return { constraint: "check", condition, ...name };
  }
  if (cursor.accept("FOREIGN", "KEY")) {
    const own = cursor.peek()?.text === "(" ? {} : nameBefore(cursor);
    const keys = namesIn(cursor.group() ?? []);
    return cursor.accept("REFERENCES") ? { ...references(cursor, keys), ...own, ...name } : undefined;
  }
  if (columns.length > 0 && cursor.accept("REFERENCES")) return { ...references(cursor, columns), ...name };
  return undefined;
}

function nameBefore(cursor: Cursor): { readonly name?: string; readonly nameFinal?: boolean } {
  const name = cursor.name();
  return name === undefined ? {} : { name, nameFinal: true };
}

/** The columns in parentheses; where there are none, those that the constraint stands at. */
function keyed(cursor: Cursor, columns: readonly string[]): readonly string[] {
  while (cursor.acceptOne("CLUSTERED", "NONCLUSTERED", "ASC", "DESC") !== undefined) {
    // How the key is kept does not matter to the model.
  }
  if (cursor.accept("USING")) cursor.next();
  if (columns.length > 0 && cursor.peek()?.text !== "(") return columns;
  const names = namesIn(cursor.group() ?? []);
  cursor.accept("AUTOINCREMENT");
  return names.length === 0 ? columns : names;
}

/** The first name of each part. */
export function namesIn(tokens: readonly Token[]): string[] {
  return splitAt(tokens, ",").flatMap(([first]) =>
    first?.kind === "word" || first?.kind === "name" ? [nameOf(first)] : [],
  );
}

function references(cursor: Cursor, columns: readonly string[]) {
  const table = cursor.table() ?? { table: "" };
  const keys = namesIn(cursor.group() ?? []);
  const rules: { onDelete?: ReferentialAction; onUpdate?: ReferentialAction } = {};
  while (cursor.accept("ON")) {
    const event = cursor.acceptOne("DELETE", "UPDATE");
    const action = actionOf(cursor);
    if (event === "DELETE" && action !== undefined) rules.onDelete = action;
    if (event === "UPDATE" && action !== undefined) rules.onUpdate = action;
  }
  const deferrable = cursor.accept("DEFERRABLE");
  const deferred = cursor.accept("INITIALLY", "DEFERRED");
  return {
    constraint: "foreignKey" as const,
    columns,
    references: { ...table, columns: keys },
    ...rules,
    ...(deferrable ? { deferrable } : {}),
    ...(deferred ? { initially: "deferred" as const } : {}),
  };
}

function actionOf(cursor: Cursor): ReferentialAction | undefined {
  if (cursor.accept("SET", "NULL")) return "set null";
  if (cursor.accept("SET", "DEFAULT")) return "set default";
  if (cursor.accept("NO", "ACTION")) return "no action";
  const word = cursor.acceptOne("CASCADE", "RESTRICT");
  return word === undefined ? undefined : (word.toLowerCase() as "cascade" | "restrict");
}
