import type { Constraint, ReferentialAction } from "../../schema/index.js";
import { inParentheses } from "./expression.js";
import type { ConstraintNode } from "./nodes.js";
import { type Source, tableOf, textsOf } from "./source.js";

const actions: Readonly<Record<string, ReferentialAction>> = {
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default",
};
const matches: Readonly<Record<string, "full" | "partial">> = { f: "full", p: "partial" };

/** The constraint as the model holds it, on `columns` where it stands at a column; undefined where it is none. */
export function constraintOf(
  node: ConstraintNode,
  columns: readonly string[],
  source: Source,
): Constraint | undefined {
  const common = {
    ...(node.conname === undefined ? {} : { name: node.conname, nameFinal: true }),
    ...(node.deferrable ? { deferrable: true } : {}),
    ...(node.initdeferred ? { initially: "deferred" as const } : {}),
  };
  const keys = textsOf(node.keys);
  const own = keys.length === 0 ? columns : keys;
  const include = textsOf(node.including);
  const postgresql = {
    ...(node.skip_validation ? { notValid: true } : {}),
    ...(node.nulls_not_distinct ? { nullsNotDistinct: true } : {}),
    ...(include.length === 0 ? {} : { include }),
  };
  const options = Object.keys(postgresql).length === 0 ? {} : { postgresql };
  switch (node.contype) {
    case "CONSTR_PRIMARY":
      return { constraint: "primaryKey", columns: own, ...common, ...options };
    case "CONSTR_UNIQUE":
      return { constraint: "unique", columns: own, ...common, ...options };
    case "CONSTR_CHECK":
      return { constraint: "check", condition: inParentheses(node, source), ...common, ...options };
    case "CONSTR_FOREIGN":
      return { ...foreignKey(node, columns), ...common, ...options };
    default:
      return undefined;
  }
}

/** A key that names no columns at the other end refers to the primary key there, which the text does not say. */
function foreignKey(node: ConstraintNode, at: readonly string[]) {
  const given = textsOf(node.fk_attrs);
  const columns = given.length === 0 ? at : given;
  const onDelete = actions[node.fk_del_action ?? ""];
  const onUpdate = actions[node.fk_upd_action ?? ""];
  const match = matches[node.fk_matchtype ?? ""];
  return {
    constraint: "foreignKey" as const,
    columns,
    references: {
      ...tableOf(node.pktable ?? { relname: "" }),
      columns: textsOf(node.pk_attrs),
    },
    ...(onDelete === undefined ? {} : { onDelete }),
    ...(onUpdate === undefined ? {} : { onUpdate }),
    ...(match === undefined ? {} : { match }),
  };
}
