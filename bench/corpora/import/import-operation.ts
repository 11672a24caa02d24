import type { Batch, BatchOperation, Operation } from "../../../src/operations/index.js";
import { batchKinds } from "../../../src/operations/index.js";
import type { Constraint } from "../../../src/schema/index.js";
import { importAlterColumn } from "./alter-column.js";
import { importColumn } from "./column.js";
import { columnConstraints, importConstraint } from "./constraint.js";
import { columnIndex, importTable } from "./create-table.js";
import type { TypePlace } from "./data-type.js";
import { finalName, fitNames } from "./fit-names.js";
import { ImportRefusal } from "./import-refusal.js";
import { expectKnownKeys } from "./known-keys.js";
import type { NeutralOperation, NeutralTable } from "./neutral.js";
import { given, optionsOf } from "./options.js";
import { withQuotedNames } from "./quoted-names.js";
import { emittedFor, importExecute } from "./raw-sql.js";
import { importIndex } from "./table-index.js";
import { importValue } from "./value.js";

/** One recorded operation as ours, for one dialect: none, one or several. Raises an ImportRefusal where there is no such. */
export function importOperation(operation: NeutralOperation, dialect: string): Operation[] {
  const importer = importers[operation.op];
  if (importer === undefined) throw new ImportRefusal("import: operation", operation.op);
  expectKnownKeys(operation);
  return importer(withQuotedNames(operation, dialect), placeOf(operation, dialect)).map((one) =>
    fitNames(one, dialect),
  );
}

/** Enum types are made where the recording tool prints that it makes them. */
function placeOf(operation: NeutralOperation, dialect: string): TypePlace {
  const printed = emittedFor(operation, dialect).join("\n");
  return {
    dialect,
    createsEnum: (name) =>
      [...printed.matchAll(/^\s*CREATE TYPE ((?:"[^"]*"|\w+)\.)?("[^"]*"|\w+) AS/gm)].some(
        ([, , made = ""]) => made.replaceAll('"', "") === name,
      ),
  };
}

type Importer = (operation: NeutralOperation, place: TypePlace) => Operation[];

const importers: Readonly<Record<string, Importer>> = {
  createTable: ({ table, ifNotExists }, place) =>
    importTable(table as NeutralTable, ifNotExists || undefined, place),
  dropTable: (operation) => [
    given({ kind: "dropTable" as const, ...onTable(operation), ifExists: operation.ifExists || undefined }),
  ],
  renameTable: (operation) => [
    { kind: "renameTable", ...onTable(operation), renameTo: expectName(operation.newName) },
  ],
  createTableComment: (operation) => [
    { kind: "setTableComment", ...onTable(operation), comment: operation.comment ?? "" },
  ],
  dropTableComment: (operation) => [{ kind: "dropTableComment", ...onTable(operation) }],
  addColumn,
  dropColumn: (operation) => [
    given({
      kind: "dropColumn" as const,
      ...onTable(operation),
      column: expectName(operation.column),
      ifExists: operation.ifExists || undefined,
    }),
  ],
  alterColumn: (operation, place) => importAlterColumn(operation, onTable(operation), place),
  createIndex: (operation, { dialect }) => [
    given({
      kind: "createIndex" as const,
      ...onTable(operation),
      ...importIndex(operation.index ?? { columns: [] }, dialect),
      ifNotExists: operation.ifNotExists || undefined,
    }) as Operation,
  ],
  dropIndex,
  addConstraint,
  dropConstraint,
  bulkInsert,
  execute: (operation, { dialect }) => importExecute(operation, dialect),
  rawOutput: (operation, { dialect }) => importExecute(operation, dialect),
  batchAlterTable,
  createType: (operation, place) =>
    emittedFor(operation, place.dialect).length === 0 ? [] : [createEnum(operation)],
  dropType: (operation, place) =>
    emittedFor(operation, place.dialect).length === 0 ? [] : [dropEnum(operation)],
  createSequence: (operation, { dialect }) => importExecute(operation, dialect),
  dropSequence: (operation, { dialect }) => importExecute(operation, dialect),
  autocommitBlock: ({ ops = [] }, { dialect }) =>
    ops.flatMap((one) => importOperation(one, dialect)).map((one) => ({ ...one, autocommit: true })),
};

function onTable({ table, schema }: NeutralOperation): { readonly table: string; readonly schema?: string } {
  return given({ table: expectName(table), schema: schema ?? undefined });
}

function expectName(name: unknown): string {
  if (typeof name === "string") return name;
  throw new ImportRefusal("import: operation without a name");
}

/** The column, and after it what it says of constraints and indexes, each in a statement of its own. */
function addColumn(operation: NeutralOperation, place: TypePlace): Operation[] {
  const { column, insertAfter, insertBefore } = operation;
  if (typeof column !== "object") throw new ImportRefusal("import: addColumn without a column");
  // Elsewhere the recording tool passes it over.
  if ((insertAfter ?? insertBefore) !== undefined && place.dialect === "sqlite")
    throw new ImportRefusal("import: place of a column");
  const on = onTable(operation);
  const { autoincrement: _, ...plain } = column;
  const key = column.primaryKey ? { nullable: false, autoincrement: countsInKey(column) } : {};
  return [
    given({
      kind: "addColumn" as const,
      ...on,
      // Only a column of the primary key counts up for the recorded tool.
      column: { ...importColumn(column.autoincrement === true ? plain : column, place), ...key },
      ifNotExists: operation.ifNotExists || undefined,
    }) as Operation,
    ...[...inlineKey(operation, column.name), ...columnConstraints(column, place.dialect)].map(
      (constraint) => ({
        kind: "addConstraint" as const,
        ...on,
        constraint,
      }),
    ),
    ...columnIndex(column).map((index) => ({ kind: "createIndex" as const, ...on, ...index })),
  ];
}

/** The key that the recorded tool writes behind the column. */
function inlineKey({ inlinePrimaryKey, column }: NeutralOperation, name: string): Constraint[] {
  const isKey = inlinePrimaryKey && typeof column === "object" && column.primaryKey;
  return isKey ? [{ constraint: "primaryKey", columns: [name] }] : [];
}

/** A column that is added as a key counts up as a table's only key column would; the key itself is not added. */
function countsInKey({
  type,
  default: given,
  autoincrement,
  clientDefault,
  foreignKeys = [],
}: Exclude<NeutralOperation["column"], string | undefined>): boolean {
  const whole = /^(small|big)?int(eger)?$/i.test(type.name ?? "");
  return (
    autoincrement !== false &&
    whole &&
    given == null &&
    clientDefault === undefined &&
    foreignKeys.length === 0
  );
}

function dropIndex(operation: NeutralOperation, { dialect }: TypePlace): Operation[] {
  const concurrently = optionsOf(operation.options, dialect).concurrently === true;
  return [
    given({
      kind: "dropIndex" as const,
      name: finalName(expectName(operation.name), operation.nameFinal, dialect),
      table: (operation.table as string | null) ?? undefined,
      schema: operation.schema ?? undefined,
      ifExists: operation.ifExists || undefined,
      postgresql: concurrently && dialect === "postgresql" ? { concurrently } : undefined,
    }),
  ];
}

function addConstraint(operation: NeutralOperation, { dialect }: TypePlace): Operation[] {
  const { constraint: stated } = operation;
  const constraint = stated && importConstraint(stated, dialect);
  if (constraint === undefined) throw new ImportRefusal("import: constraint without columns");
  return [{ kind: "addConstraint", ...onTable(operation), constraint }];
}

const droppable = ["primaryKey", "unique", "foreignKey", "check"] as const;

function dropConstraint(operation: NeutralOperation, { dialect }: TypePlace): Operation[] {
  const { kind, name, nameFinal, ifExists } = operation;
  const type = droppable.find((one) => one === kind);
  if (kind != null && type === undefined) throw new ImportRefusal("import: kind of constraint to drop", kind);
  if (name == null && type !== "primaryKey")
    throw new ImportRefusal("import: constraint without a name to drop");
  return [
    given({
      kind: "dropConstraint" as const,
      ...onTable(operation),
      name: name == null ? undefined : finalName(name, nameFinal, dialect),
      type,
      ifExists: ifExists || undefined,
    }),
  ];
}

function bulkInsert({ table, rows = [] }: NeutralOperation, { dialect }: TypePlace): Operation[] {
  const { name, schema, columns } = table as NeutralTable;
  const types = new Map(columns.map((column) => [column.name, column.type]));
  if (rows.length === 0) return [];
  return [
    given({
      kind: "insertRows" as const,
      table: name,
      schema: schema ?? undefined,
      rows: rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            importValue(value, dialect, types.get(column)),
          ]),
        ),
      ),
    }),
  ];
}

/** A batch of what changes one table; other operations inside the block stand beside it. */
function batchAlterTable(operation: NeutralOperation, { dialect }: TypePlace): Operation[] {
  const on = onTable(operation);
  if (operation.partialReordering != null) throw new ImportRefusal("import: order of a table's columns");
  const more = [operation.tableArgs, operation.tableKwargs].filter(
    (one) => Object.keys(one ?? {}).length > 0,
  );
  if (more.length > 0) throw new ImportRefusal("import: further parts of a table in a batch");
  const imported = (operation.ops ?? []).flatMap((one) => importOperation(one, dialect));
  const groups: { batch: BatchOperation[]; other?: Operation }[] = [{ batch: [] }];
  for (const one of imported) {
    if (isBatchOperation(one)) groups.at(-1)!.batch.push(one);
    else groups.push({ batch: [], other: one });
  }
  return [
    ...declared(operation, dialect),
    ...groups.flatMap(({ batch, other }) => [
      ...(other === undefined ? [] : [other]),
      ...(batch.length === 0 ? [] : [{ kind: "batch", ...on, operations: batch } satisfies Batch]),
    ]),
  ];
}

/** The table as the revision knows it, which is believed where the history does not: SQLite's rebuilds need it whole. */
function declared({ copyFrom }: NeutralOperation, dialect: string): Operation[] {
  if (copyFrom === undefined || dialect !== "sqlite") return [];
  return importTable(copyFrom, true, { dialect, createsEnum: () => false }).map((one) => ({
    ...one,
    exists: true,
  })) as Operation[];
}

function isBatchOperation(operation: Operation): operation is BatchOperation {
  return (batchKinds as readonly string[]).includes(operation.kind);
}

function createEnum({ type }: NeutralOperation): Operation {
  const { enumName, values = [], schema } = type ?? {};
  return given({
    kind: "createEnum" as const,
    name: expectName(enumName),
    schema: schema ?? undefined,
    values,
  });
}

function dropEnum({ type }: NeutralOperation): Operation {
  return given({
    kind: "dropEnum" as const,
    name: expectName(type?.enumName),
    schema: type?.schema ?? undefined,
  });
}
