import type { Column, Constraint } from "../../schema/index.js";
import { isWord, type Token, textOf } from "../token.js";
import { constraintOf } from "./constraint.js";
import { dataTypeOf, isSerial } from "./data-type.js";
import { behindDefault, inParentheses, valueIn } from "./expression.js";
import type { ColumnDef, ConstraintNode } from "./nodes.js";
import { type Source, textsOf } from "./source.js";

/** A column with the constraints that stand at it. */
export interface ReadColumn {
  readonly column: Column;
  readonly constraints: readonly Constraint[];
}

const ends = new Set(
  "CONSTRAINT NOT NULL DEFAULT CHECK UNIQUE PRIMARY REFERENCES GENERATED COLLATE USING STORAGE COMPRESSION".split(
    " ",
  ),
);

/** The column that `tokens` write, the name first. */
export function columnOf(def: ColumnDef, tokens: readonly Token[], source: Source): ReadColumn {
  const name = def.colname ?? "";
  const nodes = (def.constraints ?? []).flatMap(({ Constraint: one }) => one ?? []);
  const constraints = nodes.flatMap((node) => constraintOf(node, [name], source) ?? []);
  const has = (type: string) => nodes.some(({ contype }) => contype === type);
  const serial = def.typeName !== undefined && isSerial(def.typeName);
  const collation = textsOf(def.collClause?.collname).at(-1);
  const inKey = has("CONSTR_PRIMARY");
  const column: Column = {
    name,
    type: typeIn(def, tokens.slice(1), source),
    nullable: !(has("CONSTR_NOTNULL") || inKey || serial || has("CONSTR_IDENTITY")),
    autoincrement: serial,
    ...sourceOfValues(nodes, source),
    ...(collation === undefined ? {} : { collation }),
  };
  return { column, constraints };
}

/** The type that `tokens` begin with. */
export function typeIn(def: ColumnDef, tokens: readonly Token[], source: Source) {
  const end = tokens.findIndex((token, at) => at > 0 && isWord(token, ...ends));
  const written = textOf(source.sql, end === -1 ? tokens : tokens.slice(0, end));
  return dataTypeOf(def.typeName ?? {}, written);
}

/** Where the column's values come from: a default, an identity, a formula. */
function sourceOfValues(nodes: readonly ConstraintNode[], source: Source): Partial<Column> {
  for (const node of nodes) {
    if (node.contype === "CONSTR_DEFAULT")
      return { default: valueIn(behindDefault(node, nodes, source), source.sql) };
    if (node.contype === "CONSTR_IDENTITY") return { identity: { always: node.generated_when === "a" } };
    if (node.contype === "CONSTR_GENERATED") {
      return { computed: { sql: inParentheses(node, source), stored: true } };
    }
  }
  return {};
}
