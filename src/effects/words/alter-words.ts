import type { Effect, Operation } from "../../operations/index.js";
import type { TableName } from "../../schema/index.js";
import { isWord, splitAt, type Token } from "../token.js";
import { rawType, readColumn, stringOf, valueIn } from "./column-words.js";
import { Cursor } from "./cursor.js";
import { type Element, readElement, unreadIn } from "./table-words.js";

const verbs = ["ADD", "DROP", "ALTER", "MODIFY", "CHANGE", "RENAME"];

/** What changes nothing that the model holds: how the table is kept, what is checked, what is only a default for columns to come. */
const beside =
  /^(?:ENGINE|AUTO_INCREMENT|ROW_FORMAT|DEFAULT\s+(?:CHARSET|CHARACTER|COLLATE)|CHARSET|CHARACTER\s+SET|COLLATE|ENABLE|DISABLE|FORCE|ORDER|ALGORITHM|LOCK|CHECK\s+CONSTRAINT|NOCHECK|MOVE|SHRINK|STORAGE|PCTFREE|LOGGING|NOLOGGING|PARALLEL|CACHE|OWNER|REBUILD|SET\s*\()\b/i;

/** What never goes on from the words before a comma. */
const alone = new RegExp(
  `${beside.source}|^(?:COMMENT\\s*[='])|^(?:CONVERT\\s+TO|DISCARD|IMPORT|REMOVE|PARTITION|REORGANIZE|COALESCE|EXCHANGE)\\b`,
  "i",
);

/** The effects of `ALTER TABLE`, read up to the table's name's beginning. */
export function alterTable(cursor: Cursor): Effect[] {
  cursor.accept("IF", "EXISTS");
  const at = cursor.table();
  if (at === undefined) return [];
  let verb = "";
  return splitAt(cursor.rest(), ",").flatMap((tokens) => {
    const part = new Cursor(cursor.sql, tokens);
    if (part.accept("WITH")) part.acceptOne("CHECK", "NOCHECK");
    const own = part.acceptOne(...verbs);
    // SQL Server and Oracle say ADD and DROP once for several things.
    const continued = (verb === "ADD" || verb === "DROP") && !alone.test(part.text(tokens));
    if (own === undefined && !continued) return other(at, tokens, part);
    verb = own ?? verb;
    return changes(verb, at, part, tokens);
  });
}

function changes(verb: string, at: TableName, part: Cursor, tokens: readonly Token[]): Effect[] {
  switch (verb) {
    case "ADD":
      return add(at, part);
    case "DROP":
      return drop(at, part) ?? other(at, tokens, part);
    case "RENAME":
      return rename(at, part) ?? other(at, tokens, part);
    case "ALTER":
      return alter(at, part) ?? other(at, tokens, part);
    default:
      return redefine(verb, at, part) ?? other(at, tokens, part);
  }
}

/** `CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`, `DEFAULT CHARSET = utf8mb4` */
const characterSet =
  /^(?:(?<converts>CONVERT\s+TO)\s+|DEFAULT\s+)?(?:CHARACTER\s+SET|CHARSET)\s*=?\s*'?(?<charset>\w+)'?(?:\s+(?:DEFAULT\s+)?COLLATE\s*=?\s*'?(?<collation>\w+)'?)?$/i;

/** What nobody understands makes the table unsure, unless it is known to change nothing. */
function other(at: TableName, tokens: readonly Token[], part: Cursor): Effect[] {
  const text = part.text(tokens);
  const comment = /^COMMENT\s*=?\s*('[\s\S]*')$/i.exec(text)?.[1];
  if (comment !== undefined && !comment.includes("\\")) {
    return [{ kind: "setTableComment", ...at, comment: comment.slice(1, -1).replaceAll("''", "'") }];
  }
  const set = characterSet.exec(text)?.groups;
  if (set !== undefined) {
    const { converts, charset, collation } = set;
    return [
      {
        effect: "characterSet",
        ...at,
        ...(charset === undefined ? {} : { charset }),
        ...(collation === undefined ? {} : { collation }),
        converts: converts !== undefined,
      },
    ];
  }
  if (beside.test(text)) return [];
  return [{ effect: "unsure", object: { ...at, because: `raw SQL alters it: ${text}` } }];
}

function add(at: TableName, part: Cursor): Effect[] {
  part.accept("COLUMN");
  const ifNotExists = part.accept("IF", "NOT", "EXISTS");
  const group = part.peek()?.text === "(" ? part.group() : undefined;
  const elements = (group === undefined ? [part.rest()] : splitAt(group, ",")).map((tokens) => ({
    tokens,
    ...defaultFor(at, tokens, part.sql),
  }));
  return elements.flatMap(({ tokens, settled }) => {
    if (settled !== undefined) return [settled];
    const element = readElement(tokens, part.sql);
    return [...added(at, element, ifNotExists), ...unreadIn(at, [element])];
  });
}

/** `[CONSTRAINT n] DEFAULT x FOR c` of SQL Server. */
function defaultFor(at: TableName, tokens: readonly Token[], sql: string): { readonly settled?: Operation } {
  const cursor = new Cursor(sql, tokens);
  if (cursor.accept("CONSTRAINT")) cursor.name();
  if (!cursor.accept("DEFAULT")) return {};
  const value = valueIn(cursor, cursor.until(new Set(["FOR"]), 1));
  const column = cursor.accept("FOR") ? cursor.name() : undefined;
  return column === undefined ? {} : { settled: { kind: "alterColumn", ...at, column, default: value } };
}

function added(at: TableName, { column, constraint, index }: Element, ifNotExists: boolean): Effect[] {
  const own = constraint === undefined ? (column?.constraints ?? []) : [constraint];
  return [
    ...(column === undefined
      ? []
      : [
          {
            kind: "addColumn" as const,
            ...at,
            column: column.column,
            ...(ifNotExists ? { ifNotExists } : {}),
          },
        ]),
    ...own.map((one) => ({ kind: "addConstraint" as const, ...at, constraint: one })),
    ...(index === undefined ? [] : [{ kind: "createIndex" as const, ...at, ...index }]),
  ];
}

function drop(at: TableName, part: Cursor): Effect[] | undefined {
  if (part.accept("PRIMARY", "KEY")) return [{ kind: "dropConstraint", ...at, type: "primaryKey" }];
  const what = part.accept("FOREIGN", "KEY")
    ? "FOREIGN"
    : part.acceptOne("COLUMN", "INDEX", "KEY", "CONSTRAINT", "CHECK");
  const condition = part.accept("IF", "EXISTS") ? { ifExists: true } : {};
  const group = part.peek()?.text === "(" ? part.group() : undefined;
  if (group !== undefined) {
    return splitAt(group, ",").flatMap((tokens) => {
      const column = new Cursor(part.sql, tokens).name();
      return column === undefined ? [] : [{ kind: "dropColumn" as const, ...at, column }];
    });
  }
  const name = part.name();
  if (name === undefined) return undefined;
  switch (what) {
    case undefined:
    case "COLUMN":
      return [{ kind: "dropColumn", ...at, column: name, ...condition }];
    case "INDEX":
    case "KEY":
      return [{ kind: "dropIndex", ...at, name, ifExists: true }];
    default:
      return [{ kind: "dropConstraint", ...at, name, ...condition }];
  }
}

function rename(at: TableName, part: Cursor): Effect[] | undefined {
  if (part.acceptOne("TO", "AS") !== undefined) {
    const renameTo = part.name();
    return renameTo === undefined ? undefined : [{ kind: "renameTable", ...at, renameTo }];
  }
  const what = part.acceptOne("COLUMN", "INDEX", "KEY", "CONSTRAINT");
  const name = part.name();
  const renameTo = part.accept("TO") ? part.name() : undefined;
  if (name === undefined) return undefined;
  if (what === undefined && renameTo === undefined && part.done) {
    return [{ kind: "renameTable", ...at, renameTo: name }];
  }
  if (renameTo === undefined) return undefined;
  if (what === "CONSTRAINT") return [{ effect: "renameConstraint", ...at, name, renameTo }];
  if (what === "INDEX" || what === "KEY") {
    const { schema } = at;
    return [{ effect: "renameIndex", name, ...(schema === undefined ? {} : { schema }), renameTo }];
  }
  return [{ kind: "alterColumn", ...at, column: name, renameTo }];
}

/** `ALTER [COLUMN] c …`: a default or nullability alone, else SQL Server's whole type and nullability. */
function alter(at: TableName, part: Cursor): Effect[] | undefined {
  part.accept("COLUMN");
  const column = part.name();
  if (column === undefined) return undefined;
  const change = (what: object): Effect[] => [{ kind: "alterColumn", ...at, column, ...what }];
  if (part.accept("SET", "DEFAULT")) return change({ default: valueIn(part, part.rest()) });
  if (part.accept("DROP", "DEFAULT")) return change({ default: null });
  if (part.accept("SET", "NOT", "NULL")) return change({ nullable: false });
  if (part.accept("DROP", "NOT", "NULL")) return change({ nullable: true });
  if (isWord(part.peek(), "SET", "DROP", "ADD", "RESTART")) return undefined;
  const type = part.until(new Set(["NULL", "NOT", "COLLATE"]), 1);
  if (type.length === 0 || part.accept("COLLATE")) return undefined;
  const nullable = !part.accept("NOT", "NULL");
  return change({ type: rawType(part.text(type)), nullable });
}

/**
 * `MODIFY c …` and `CHANGE c d …`: MySQL states the column whole; Oracle, which alone has parentheses or leaves the type
 * out, states what changes.
 */
function redefine(verb: string, at: TableName, part: Cursor): Effect[] | undefined {
  part.accept("COLUMN");
  part.accept("IF", "EXISTS");
  const before = verb === "CHANGE" ? part.name() : undefined;
  if (part.peek()?.text === "(") return undefined;
  const read = readColumn(part);
  if (read === undefined || read.unread !== "") return undefined;
  const { type } = read.column;
  if (type.type === "raw" && /^(?:NOT\s+)?(?:NULL|DEFAULT\b)/i.test(String(type.sql))) return undefined;
  return [
    { effect: "restateColumn", ...at, name: before ?? read.column.name, column: read.column },
    ...read.constraints.map((constraint) => ({ kind: "addConstraint" as const, ...at, constraint })),
  ];
}

/** `COMMENT ON TABLE t IS '…'` and `COMMENT ON COLUMN t.c IS '…'`, read up to ON. */
export function commentOn(cursor: Cursor): Effect[] {
  const what = cursor.acceptOne("TABLE", "COLUMN");
  const tokens = cursor.until(new Set(["IS"]));
  if (what === undefined || !cursor.accept("IS")) return [];
  const comment = stringOf(cursor.next());
  if (what === "TABLE") {
    const at = new Cursor(cursor.sql, tokens).table();
    if (at === undefined) return [];
    return [
      comment === "" ? { kind: "dropTableComment", ...at } : { kind: "setTableComment", ...at, comment },
    ];
  }
  const at = new Cursor(cursor.sql, tokens.slice(0, -2)).table();
  const column = new Cursor(cursor.sql, tokens.slice(-1)).name();
  if (at === undefined || column === undefined) return [];
  return [
    comment === ""
      ? { kind: "dropColumnComment", ...at, column }
      : { kind: "setColumnComment", ...at, column, comment },
  ];
}
