import {
  type Draft,
  type EmitContext,
  expectNullSettable,
  expectTable,
  type ForeignKey,
  findColumn,
  foreignKeysOf,
  isUnknownType,
  type ModelColumn,
  type TableModel,
  tableKey,
  typeText,
} from "../../src/dialect/index.js";
import { alterTogether } from "./alter-table.js";
import { nameOf } from "./name-of.js";

/** A column on both sides of a change. */
export interface Columns {
  readonly before: ModelColumn;
  readonly after: ModelColumn;
}

/** Foreign keys with the table that has them, before and after. */
interface Owned {
  readonly before: TableModel;
  readonly after: TableModel;
  readonly keys: readonly { readonly before: ForeignKey; readonly after: ForeignKey }[];
}

/**
 * A change of one column that belongs to foreign keys, its own table's or others': the server refuses it while they are
 * there (errors 1832 and 1833), so that they step aside. Both ends must have one type after it (section 15.1.20.5).
 */
export function withKeysAside(
  column: Columns,
  table: { readonly before: TableModel; readonly after: TableModel },
  actions: readonly string[],
  context: EmitContext,
): Draft[] {
  const held = heldKeys(column, table.before, context);
  for (const { after, keys } of held) {
    for (const key of keys) {
      expectNullSettable(key.after, after, context);
      expectOneType(after, key.after, context);
    }
  }
  const own = held.find(({ before }) => before === table.before);
  const others = held.filter((one) => one !== own);
  return [
    ...others.map((one) => alterTogether(one.before, dropped(one, context), context)),
    alterTogether(table.before, [...(own ? dropped(own, context) : []), ...actions], context),
    ...held.map((one) => alterTogether(one.after, added(one, context), context, { note: again })),
  ];
}

const again = "made again: no column of a foreign key changes while the key is there";

function dropped({ before, keys }: Owned, context: EmitContext): string[] {
  return keys.map((key) => `DROP FOREIGN KEY ${nameOf(key.before, before, context)}`);
}

/** Under its name, also where the server chose it. */
function added({ keys }: Owned, context: EmitContext): string[] {
  return keys.map(({ after }) => {
    const name = after.name ?? after.serverName;
    return `ADD ${context.dialect.phrases.constraint({ ...after, ...(name && { name }) }, context)}`;
  });
}

/** Whether both have one type; a type that nobody knows may be another. */
export function sameType(left: ModelColumn, right: ModelColumn, context: EmitContext): boolean {
  if (isUnknownType(left.type) || isUnknownType(right.type)) return false;
  return typeText(left.type, context) === typeText(right.type, context);
}

/** A column that refers elsewhere may begin to take NULL while the key is there. */
function heldKeys({ before: left, after: right }: Columns, table: TableModel, context: EmitContext): Owned[] {
  const loosened = right.nullable && sameType(left, right, context);
  return [table, ...context.before.referencing(table)].flatMap((before) => {
    const after = expectTable(context.after, before);
    const afterKeys = foreignKeysOf(after);
    const keys = foreignKeysOf(before).flatMap((key, at) =>
      names(key, left.name, loosened ? undefined : before, table)
        ? [{ before: key, after: afterKeys[at]! }]
        : [],
    );
    return keys.length === 0 ? [] : [{ before, after, keys }];
  });
}

function names(
  { columns, references }: ForeignKey,
  column: string,
  owner: TableModel | undefined,
  table: TableModel,
): boolean {
  const refers = tableKey(references) === tableKey(table) && references.columns.includes(column);
  return refers || (owner === table && columns.includes(column));
}

function expectOneType(owner: TableModel, key: ForeignKey, context: EmitContext): void {
  const target = context.after.table(key.references);
  for (const [at, name] of key.columns.entries()) {
    const ends = [
      findColumn(owner, name),
      target && findColumn(target, key.references.columns[at]!),
    ] as const;
    const [left, right] = ends.map((end) => end && kind(end, context));
    if (left === undefined || right === undefined || left === right) continue;
    throw context.refuse(
      `gives both ends of a foreign key one type, and ${key.name ?? key.serverName ?? "a foreign key"} would have ${left} and ${right}`,
      "Drop the foreign key, alter the columns at both ends, and add it again.",
    );
  }
}

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^(tiny|small|medium|big)?int(?:eger)?\b(?:\(\d+\))?/, "$1int"],
  [/^bool(?:ean)?\b/, "tinyint"],
  [/^(?:numeric|dec|fixed)\b/, "decimal"],
  [/^(?:n?(?:var)?char|(?:tiny|medium|long)?text|nvarchar)\b(?:\(\d+\))?/, "text"],
  [/^(?:(?:var)?binary|(?:tiny|medium|long)?blob)\b(?:\(\d+\))?/, "bytes"],
];

/** What must agree at both ends: not the length of a text, but its character set and collation. */
function kind(column: ModelColumn, context: EmitContext): string | undefined {
  if (isUnknownType(column.type)) return undefined;
  const { charset, unsigned } = context.options(column, "mysql");
  const text = typeText(column.type, context).toLowerCase();
  const base = synonyms.reduce((known, [form, same]) => known.replace(form, same), text);
  const collation = column.collation ?? ("collation" in column.type ? column.type.collation : undefined);
  return [base, unsigned && !base.includes("unsigned") && "unsigned", charset, collation]
    .filter((part) => part)
    .join(" ");
}
