import type { Column, Computed, Identity, Value } from "../../../src/schema/index.js";
import { importType, type TypePlace } from "./data-type.js";
import { ImportRefusal, refuseOthers } from "./import-refusal.js";
import type { NeutralColumn, NeutralDefault } from "./neutral.js";
import { given, optionsOf } from "./options.js";
import { expressionText, sqlFor } from "./sql-text.js";
import { importValue } from "./value.js";

/** A column as ours; what it says of constraints and indexes is for its table. */
export function importColumn(column: NeutralColumn, place: TypePlace): Column {
  const { name, type, nullable, comment } = column;
  return given({
    name,
    type: importType(type, place),
    nullable,
    autoincrement: counting(column, place.dialect),
    comment: comment ?? undefined,
    // The recorded tool counts instead of taking the default, where it is asked to count.
    ...(column.autoincrement === true ? {} : origin(column.default ?? undefined, place.dialect)),
    ...dialectOptions(column, place.dialect),
  }) as Column;
}

const sequences = new Set(["postgresql", "mssql", "oracle"]);

/** A value that the program fills in (`clientDefault`) takes the place of counting up. */
function counting({ autoincrement, clientDefault }: NeutralColumn, dialect: string): boolean | undefined {
  if (typeof autoincrement === "boolean") return autoincrement;
  if (clientDefault?.kind === "sequence" && !sequences.has(dialect)) return undefined;
  return clientDefault === undefined ? undefined : false;
}

/** What fills the column when a row gives nothing. */
export function origin(
  value: NeutralDefault | undefined,
  dialect: string,
): { readonly default?: Value; readonly identity?: Identity; readonly computed?: Computed } {
  if (value === undefined) return {};
  switch (value.kind) {
    case "fetched":
      return {};
    case "literal":
      return { default: importValue(value.value, dialect) };
    case "text":
    case "expression":
      return { default: defaultValue(value, dialect) };
    case "identity":
      return { identity: identityOf(value) };
    case "computed":
      return {
        computed: given({
          sql: computedText(value, dialect),
          stored: value.persisted ?? undefined,
        }) as Computed,
      };
    case "sequence":
      return { default: { kind: "sql", sql: sequenceText(value, dialect) } };
    default:
      throw new ImportRefusal("import: kind of default", value.kind);
  }
}

function sequenceText(value: NeutralDefault, dialect: string): string {
  if (value.sql !== undefined) return sqlFor(value.sql, dialect, "default");
  const { name = value.name, schema } = value.sequence ?? {};
  if (name === undefined) throw new ImportRefusal("import: sequence without a name");
  const path = schema == null ? name : `${schema}.${name}`;
  if (dialect === "postgresql" || dialect === "mariadb") return `nextval('${path}')`;
  if (dialect === "mssql") return `NEXT VALUE FOR ${path}`;
  if (dialect === "oracle") return `${path}.nextval`;
  throw new ImportRefusal("import: kind of default", value.kind);
}

function computedText(value: NeutralDefault, dialect: string): string {
  const { expression } = value as { readonly expression?: NeutralDefault };
  return expressionText(expression ?? value, dialect);
}

function defaultValue(value: NeutralDefault, dialect: string): Value {
  const { const: constant } = (value.ast ?? {}) as { readonly const?: unknown };
  if (typeof constant === "boolean") return constant;
  return { kind: "sql", sql: sqlFor(value.sql ?? value.text, dialect, "default") };
}

export function identityOf({
  always,
  start,
  increment,
  minValue,
  maxValue,
  cycle,
  cache,
}: NeutralDefault): Identity {
  return given({
    always: always || undefined,
    start,
    increment,
    minValue,
    maxValue,
    cycle: cycle ?? undefined,
    cache,
  });
}

function dialectOptions({ options }: NeutralColumn, dialect: string): Partial<Column> {
  const own = optionsOf(options, dialect);
  if (dialect === "mssql" && ("identity_start" in own || "identity_increment" in own)) {
    const { identity_start: start, identity_increment: increment, ...rest } = own;
    refuseOthers("column", rest, []);
    return { identity: given({ start, increment }) as Identity };
  }
  if (dialect === "sqlite" && own.autoincrement === true) return { sqlite: { autoincrement: true } };
  refuseOthers("column", own, []);
  return {};
}
