import { type NameLimit, type NamingConvention, shortened } from "../../src/schema/index.js";
import type { NeutralConstraint, NeutralHistory, NeutralOperation, NeutralTable } from "./import/neutral.js";
import { emittedFor } from "./import/raw-sql.js";
import { normalForm } from "./normal-form.js";

/** The index name that the recorded tool gives where nothing else is configured. */
const standard: NamingConvention = { ix: "ix_%(column_0_label)s" };

const candidates = {
  pk: ["pk_%(table_name)s", "pk__%(table_name)s", "%(table_name)s_pkey"],
  uq: [
    "uq_%(table_name)s_%(column_0_name)s",
    "uq__%(table_name)s__%(column_0_name)s",
    "uq_%(table_name)s_%(column_0_N_name)s",
    "%(table_name)s_%(column_0_N_name)s_key",
    "%(table_name)s_%(column_0_name)s_key",
  ],
  fk: [
    "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "fk__%(table_name)s__%(column_0_name)s__%(referred_table_name)s",
    "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "%(table_name)s_%(column_0_N_name)s_fkey",
  ],
  ck: [
    "ck_%(table_name)s_%(constraint_name)s",
    "ck__%(table_name)s__%(constraint_name)s",
    "ck_%(table_name)s__%(constraint_name)s",
  ],
  ix: ["ix_%(column_0_label)s", "ix__%(column_0_label)s", "ix_%(table_name)s_%(column_0_N_name)s"],
} as const;

type Key = keyof typeof candidates;

/** An unnamed thing and the name that was printed for it. */
interface Sample {
  readonly key: Key;
  readonly table: string;
  readonly columns: readonly string[];
  readonly referred: string;
  readonly given?: string;
  readonly printed: string | undefined;
}

/** The convention that the recorded project configured: it is not in the recording, but shows in what was printed. */
export function recordedNaming(history: NeutralHistory, dialect: string, limit: NameLimit): NamingConvention {
  const samples = history.revisions.flatMap(({ up, upByDialect }) =>
    (upByDialect?.[dialect] ?? up).flatMap((operation) => samplesOf(operation, dialect)),
  );
  const found = (Object.keys(candidates) as Key[]).flatMap((key) => {
    const own = samples.filter((sample) => sample.key === key && sample.printed !== undefined);
    const template = candidates[key].find(
      (one) =>
        own.length > 0 && own.every((sample) => shortened(fill(one, sample), limit) === sample.printed),
    );
    return template === undefined ? [] : [[key, template] as const];
  });
  return { ...standard, ...Object.fromEntries(found) };
}

function fill(template: string, { table, columns, referred, given = "" }: Sample): string {
  return template
    .replace("%(constraint_name)s", given)
    .replace("%(table_name)s", table)
    .replace("%(column_0_name)s", columns[0] ?? "")
    .replace("%(column_0_N_name)s", columns.join("_"))
    .replace("%(column_0_label)s", `${table}_${columns[0] ?? ""}`)
    .replace("%(referred_table_name)s", referred);
}

function samplesOf(operation: NeutralOperation, dialect: string): Sample[] {
  if (operation.op === "addConstraint") return checkSample(operation, dialect);
  if (operation.op !== "createTable") return [];
  const printed = emittedFor(operation, dialect).map((sql) => normalForm(sql, dialect));
  if (printed.length === 0) return [];
  const table = operation.table as NeutralTable;
  const keys = table.columns.flatMap(({ name, foreignKeys = [] }) =>
    foreignKeys
      .filter((key) => key.name == null)
      .map((key) =>
        sample("fk", table.name, [name], key.table, printed, `foreign key(${name})references ${key.table}(`),
      ),
  );
  const flagged = table.columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name);
  const own = (table.constraints ?? [])
    .filter((one) => one.name == null)
    .flatMap((one) => constraintSample(one, table.name, printed));
  const indexes = table.columns
    .filter(({ index }) => index)
    .map(({ name }) => ({
      ...sample("ix", table.name, [name], "", [], ""),
      printed: printed
        .map((sql) => new RegExp(`index (\\S+) on ${table.name}\\(${name}\\)`).exec(sql)?.[1])
        .find(Boolean),
    }));
  const unique = table.columns
    .filter(({ unique: alone, index }) => alone && !index)
    .map(({ name }) => sample("uq", table.name, [name], "", printed, `unique(${name})`));
  return [
    ...unique,
    ...(flagged.length === 0 ? [] : [sample("pk", table.name, flagged, "", printed, "primary key(")]),
    ...keys,
    ...own,
    ...indexes,
  ];
}

/** A check whose name is not final: the convention may have made another of it. */
function checkSample({ constraint, table, ...rest }: NeutralOperation, dialect: string): Sample[] {
  const { kind, name, nameFinal } = constraint ?? { kind: "" };
  if (kind !== "check" || name == null || nameFinal || typeof table !== "string") return [];
  const printed = emittedFor({ ...rest, op: rest.op }, dialect).map((sql) => normalForm(sql, dialect));
  if (printed.length === 0) return [];
  const found = printed
    .map((sql) => /add constraint (\S+) check\(/.exec(sql)?.[1])
    .find((one) => one !== undefined);
  return [{ key: "ck", table, columns: [], referred: "", given: name, printed: found }];
}

function constraintSample(
  { kind, columns = [], references }: NeutralConstraint,
  table: string,
  printed: readonly string[],
): Sample[] {
  const list = `(${columns.join(",")})`;
  if (kind === "primaryKey") return [sample("pk", table, columns, "", printed, `primary key${list}`)];
  if (kind === "unique") return [sample("uq", table, columns, "", printed, `unique${list}`)];
  if (kind !== "foreignKey") return [];
  return [
    sample(
      "fk",
      table,
      columns,
      references?.table ?? "",
      printed,
      `foreign key${list}references ${references?.table}(`,
    ),
  ];
}

function sample(
  key: Key,
  table: string,
  columns: readonly string[],
  referred: string,
  printed: readonly string[],
  matter: string,
): Sample {
  const name = printed.map((sql) => nameBefore(sql, matter)).find((one) => one !== undefined);
  return { key, table, columns, referred, printed: name };
}

function nameBefore(sql: string, matter: string): string | undefined {
  const at = sql.indexOf(` ${matter}`);
  return at === -1 ? undefined : /constraint (\S+)$/.exec(sql.slice(0, at))?.[1];
}
