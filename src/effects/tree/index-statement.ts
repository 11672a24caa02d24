import type { CreateIndex, Effect } from "../../operations/index.js";
import type { IndexPart } from "../../schema/index.js";
import { closing, isWord, splitAt, type Token, textOf } from "../token.js";
import { unsure } from "./alter-table.js";
import type { IndexElement, IndexStatement } from "./nodes.js";
import { type Source, tableOf, textsOf } from "./source.js";

const orders: Readonly<Record<string, "asc" | "desc">> = { SORTBY_ASC: "asc", SORTBY_DESC: "desc" };
const nulls: Readonly<Record<string, "first" | "last">> = {
  SORTBY_NULLS_FIRST: "first",
  SORTBY_NULLS_LAST: "last",
};

/** CREATE INDEX. */
export function createIndex(node: IndexStatement, source: Source): Effect[] {
  const operation = indexOperation(node, source);
  const lost = (node.indexParams ?? []).some(
    ({ IndexElem: one }) =>
      one?.opclass !== undefined && (one.name === undefined || one.collation !== undefined),
  );
  if (!lost) return [operation];
  return [
    operation,
    unsure(tableOf(node.relation), `raw SQL gave index ${operation.name} an operator class on an expression`),
  ];
}

/** An index without a name gets the server's. */
function indexOperation(node: IndexStatement, source: Source): CreateIndex & { readonly name: string } {
  const behind = source.between(node.relation.location ?? 0);
  const open = behind.findIndex(({ kind, text }) => kind === "sign" && text === "(");
  const end = closing(behind, open);
  const written = splitAt(behind.slice(open + 1, end), ",").map((part) => textOf(source.sql, part));
  const elements = (node.indexParams ?? []).flatMap(({ IndexElem: one }) => one ?? []);
  const postgresql = optionsOf(node, elements);
  const where = node.whereClause === undefined ? -1 : whereIn(behind, end);
  return {
    kind: "createIndex",
    ...tableOf(node.relation),
    name: node.idxname ?? serverName(node, elements),
    nameFinal: true,
    columns: elements.map((element, index) => partOf(element, written[index] ?? "")),
    ...(node.unique ? { unique: true } : {}),
    ...(where === -1 ? {} : { where: textOf(source.sql, behind.slice(where + 1)) }),
    ...(node.if_not_exists ? { ifNotExists: true } : {}),
    ...(Object.keys(postgresql).length === 0 ? {} : { postgresql }),
  };
}

function whereIn(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "sign" && token.text === "(") depth++;
    if (token.kind === "sign" && token.text === ")") depth--;
    if (depth === 0 && isWord(token, "WHERE")) return at;
  }
  return -1;
}

function partOf(
  { name, ordering, nulls_ordering, opclass, collation }: IndexElement,
  written: string,
): IndexPart {
  const order = orders[ordering ?? ""];
  const place = nulls[nulls_ordering ?? ""];
  const sorted = {
    ...(order === undefined ? {} : { order }),
    ...(place === undefined ? {} : { nulls: place }),
  };
  if (name !== undefined && collation === undefined) {
    return Object.keys(sorted).length === 0 ? name : { column: name, ...sorted };
  }
  const bare = written.replace(/\s+nulls\s+(?:first|last)$/i, "").replace(/\s+(?:asc|desc)$/i, "");
  const operators = opclass === undefined ? bare : bare.replace(/\)\s*[\w.]+(?:\s*\([^()]*\))?$/, ")");
  const whole = /^\((.*)\)$/s.exec(operators)?.[1];
  return { expression: whole !== undefined && isBalanced(whole) ? whole : operators, ...sorted };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.match(/'(?:[^']|'')*'|[()]/g) ?? []) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

function optionsOf(node: IndexStatement, elements: readonly IndexElement[]) {
  const include = (node.indexIncludingParams ?? []).flatMap(({ IndexElem: one }) => one?.name ?? []);
  const classes = elements.flatMap(({ name, opclass }) =>
    name === undefined || opclass === undefined ? [] : [[name, textsOf(opclass).join(".")] as const],
  );
  const using = node.accessMethod;
  return {
    ...(using === undefined || using === "btree" ? {} : { using }),
    ...(include.length === 0 ? {} : { include }),
    ...(classes.length === 0 ? {} : { operatorClasses: Object.fromEntries(classes) }),
    ...(node.nulls_not_distinct ? { nullsNotDistinct: true } : {}),
    ...(node.options === undefined ? {} : { with: storageOf(node.options) }),
    ...(node.tableSpace === undefined ? {} : { tablespace: node.tableSpace }),
  };
}

/** Storage parameters; one without a value is on. */
function storageOf(
  options: NonNullable<IndexStatement["options"]>,
): Record<string, string | number | boolean> {
  const entries = options.flatMap(({ DefElem: one }) => {
    if (one === undefined) return [];
    const { Integer: whole, Float: decimal, String: text, TypeName: word } = one.arg ?? {};
    const value =
      whole === undefined
        ? (decimal?.fval ?? text?.sval ?? textsOf(word?.names).at(-1) ?? true)
        : (whole.ival ?? 0);
    return [[one.defname, value] as const];
  });
  return Object.fromEntries(entries);
}

/** ChooseIndexName in the server's indexcmds.c; a second index of the same columns gets a number, which is not followed. */
function serverName({ relation }: IndexStatement, elements: readonly IndexElement[]): string {
  return [relation.relname, ...elements.map(({ name }) => name ?? "expr"), "idx"].join("_").slice(0, 63);
}
