import type { Effect } from "../../operations/index.js";
import type { SequenceModel } from "../../schema/index.js";
import type { Token } from "../token.js";
import type { SequenceStatement } from "./nodes.js";
import { type Source, tableOf, textsOf } from "./source.js";

type Option = NonNullable<NonNullable<SequenceStatement["options"]>[number]["DefElem"]>;
type Stated = { readonly [Key in keyof SequenceModel]?: SequenceModel[Key] | null };

/** `CREATE SEQUENCE` */
export function createSequence(node: SequenceStatement, source: Source): Effect[] {
  const { table: name, ...schema } = tableOf(node.sequence);
  const stated = Object.entries(statedBy(node, source)).filter(([, value]) => value !== null);
  const exists = node.if_not_exists ? { ifNotExists: true } : {};
  return [{ kind: "createSequence", name, ...schema, ...Object.fromEntries(stated), ...exists }];
}

/** `ALTER SEQUENCE`: where the sequence stands is no part of the schema. */
export function alterSequence(node: SequenceStatement, source: Source): Effect[] {
  const { table: name, ...schema } = tableOf(node.sequence);
  const set = statedBy(node, source);
  return Object.keys(set).length === 0 ? [] : [{ effect: "restateSequence", name, ...schema, set }];
}

/** What the options say; null is what holds where nothing is said. */
function statedBy({ options = [] }: SequenceStatement, source: Source): Stated {
  const found = options.flatMap(({ DefElem: option }) =>
    option === undefined ? [] : [stated(option, source)],
  );
  return Object.assign({}, ...found);
}

const numbers: Readonly<Record<string, keyof SequenceModel>> = {
  start: "start",
  increment: "increment",
  minvalue: "minValue",
  maxvalue: "maxValue",
  cache: "cache",
};
const types: Readonly<Record<string, SequenceModel["type"]>> = {
  int2: "smallInteger",
  int4: "integer",
  int8: "bigInteger",
};

function stated({ defname, arg, location = 0 }: Option, source: Source): Stated {
  const number = numbers[defname];
  if (number !== undefined)
    return { [number]: arg === undefined ? null : numberIn(source.between(location)) };
  if (defname === "cycle") return { cycle: arg?.Boolean?.boolval === true };
  if (defname === "as") return { type: types[textsOf(arg?.TypeName?.names).at(-1) ?? ""] ?? null };
  if (defname !== "owned_by") return {};
  const [table, column] = textsOf(arg?.List?.items).slice(-2);
  return { ownedBy: table === undefined || column === undefined ? null : { table, column } };
}

/** The number that follows the option's words. The parser's own tree has none where it is negative. */
function numberIn(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ kind }) => kind === "number");
  if (at === -1) return null;
  const number = Number(tokens[at]!.text.replaceAll("_", ""));
  return tokens[at - 1]?.text === "-" ? -number : number;
}
