import type { Operation } from "../../src/operations/index.js";
import type { Column, Constraint, TableIndex } from "../../src/schema/index.js";
import { importColumn } from "./import/column.js";
import { typeConstraint } from "./import/constraint.js";
import { importTable } from "./import/create-table.js";
import type { TypePlace } from "./import/data-type.js";
import { ImportRefusal } from "./import/import-refusal.js";
import type { NeutralOperation, NeutralTable, NeutralType } from "./import/neutral.js";

/** A table that a case takes for granted: as much of it as the case's operations say. */
interface Draft {
  readonly table: string;
  readonly schema?: string;
  readonly columns: Map<string, Column>;
  readonly constraints: Constraint[];
  readonly indexes: TableIndex[];
}

/** The operations that make what the case's operations find: a recorded case begins with nothing. */
export function sceneOf(operations: readonly NeutralOperation[], dialect: string): Operation[] {
  const scene = new Scene(dialect);
  for (const operation of operations) scene.take(operation);
  return scene.operations();
}

class Scene {
  readonly #drafts = new Map<string, Draft>();
  readonly #whole = new Map<string, Operation[]>();
  readonly #made = new Set<string>();
  readonly #place: TypePlace;

  constructor(dialect: string) {
    this.#place = { dialect, createsEnum: () => true };
  }

  operations(): Operation[] {
    const drafts = [...this.#drafts]
      .reverse()
      .filter(([key]) => !this.#whole.has(key))
      .map(([, draft]) => draft);
    return [...[...this.#whole.values()].flat(), ...drafts.flatMap(createOf)];
  }

  take(operation: NeutralOperation): void {
    const { op, table, ops = [], copyFrom } = operation;
    if (copyFrom !== undefined)
      this.#whole.set(keyOf(copyFrom.name, copyFrom.schema), importTable(copyFrom, undefined, this.#place));
    if (op === "createTable") {
      const made = table as NeutralTable;
      this.#made.add(keyOf(made.name, made.schema));
      for (const { references } of (made.constraints ?? []).filter(({ kind }) => kind === "foreignKey"))
        this.#refer(references);
      for (const { foreignKeys = [] } of made.columns) {
        for (const key of foreignKeys)
          this.#refer({ table: key.table, schema: key.schema ?? null, columns: [key.column] });
      }
      return;
    }
    if (op === "bulkInsert") this.#insert(table as NeutralTable);
    if (op === "dropIndex" && table == null) {
      this.#draft("t", operation.schema).indexes.push({ name: operation.name ?? "", columns: ["id"] });
    }
    if (typeof table !== "string") return;
    const draft = this.#draft(table, operation.schema);
    this.#onTable(operation, draft);
    for (const inner of ops) this.take(inner);
  }

  #insert({ name, schema, columns }: NeutralTable): void {
    const draft = this.#draft(name, schema);
    for (const column of columns) draft.columns.set(column.name, importColumn(column, this.#place));
  }

  #onTable(operation: NeutralOperation, draft: Draft): void {
    const { op, column, constraint, index, name, kind } = operation;
    if (op === "alterColumn" && typeof column === "string") this.#existing(operation, column, draft);
    if (op === "dropColumn" && typeof column === "string") this.#dropped(operation, column, draft);
    if (op === "addColumn" && typeof column === "object") {
      for (const key of column.foreignKeys ?? [])
        this.#refer({ table: key.table, schema: key.schema ?? null, columns: [key.column] });
    }
    for (const one of constraint?.columns ?? []) this.#column(draft, one);
    for (const one of constraint?.elements ?? [])
      if (one.column !== undefined) this.#column(draft, one.column);
    if (constraint?.references !== undefined) this.#refer(constraint.references);
    for (const part of index?.columns ?? []) if (part.column !== undefined) this.#column(draft, part.column);
    const { postgresql_include: include = [] } = (index?.options ?? {}) as { postgresql_include?: string[] };
    for (const one of include) this.#column(draft, one);
    if (op === "dropConstraint" && name != null)
      draft.constraints.push({
        ...constraintNamed(name, kind ?? "unique"),
        ...(operation.nameFinal ? { nameFinal: true } : {}),
      });
    if (op === "dropIndex" && name != null) draft.indexes.push({ name, nameFinal: true, columns: ["id"] });
  }

  /** What an option says to drop with the column must be there. */
  #dropped({ options = {} }: NeutralOperation, column: string, draft: Draft): void {
    draft.columns.set(column, { ...plain(column), ...(options.mssql_drop_default ? { default: 0 } : {}) });
    if (options.mssql_drop_check) draft.constraints.push({ constraint: "check", condition: `${column} > 0` });
    if (!options.mssql_drop_foreign_key) return;
    this.#refer({ table: "referred", columns: ["id"] });
    const references = { table: "referred", columns: ["id"] };
    draft.constraints.push({ constraint: "foreignKey", columns: [column], references });
  }

  /** The column as the case says that it is before. */
  #existing({ set = {}, ...operation }: NeutralOperation, column: string, draft: Draft): void {
    const { existing = {} } = operation;
    const before = importColumn(
      {
        name: column,
        type: existing.type ?? otherType(set.type),
        nullable: existing.nullable ?? !(set.nullable ?? false),
        default: existing.default ?? (set.default === null ? { kind: "literal", value: "0" } : null),
        comment: existing.comment ?? null,
        autoincrement: existing.autoincrement ?? false,
      },
      this.#place,
    );
    draft.columns.set(column, before);
    if (set.type !== undefined && existing.type !== undefined)
      draft.constraints.push(...typeConstraint({ name: column, type: existing.type }, this.#place.dialect));
  }

  #refer(
    references:
      | { readonly table: string; readonly schema?: string | null; readonly columns: readonly string[] }
      | undefined,
  ): void {
    if (references === undefined) return;
    const draft = this.#draft(references.table, references.schema);
    for (const column of references.columns) this.#column(draft, column);
  }

  #column(draft: Draft, name: string): void {
    if (!draft.columns.has(name)) draft.columns.set(name, plain(name));
  }

  #draft(table: string, schema: string | null | undefined): Draft {
    const key = keyOf(table, schema);
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    const draft: Draft = {
      table,
      ...(schema == null ? {} : { schema }),
      columns: new Map(),
      constraints: [],
      indexes: [],
    };
    if (!this.#made.has(key)) this.#drafts.set(key, draft);
    return draft;
  }
}

function createOf({ table, schema, columns, constraints, indexes }: Draft): Operation[] {
  const all = [...columns.values()];
  const first = all.some(({ name }) => name === "id") ? [] : [plain("id")];
  return [
    {
      kind: "createTable",
      table,
      ...(schema === undefined ? {} : { schema }),
      columns: [...first, ...all],
      constraints,
      indexes,
    },
  ];
}

/** A type from which a column could come to `type`, and another than that. */
function otherType(type: NeutralType | undefined): NeutralType {
  if (/string|text|char/i.test(type?.name ?? "")) return { name: "string", length: 1 };
  return type?.name === "integer" ? { name: "smallInteger" } : { name: "integer" };
}

function plain(name: string): Column {
  return { name, type: { type: "integer" }, autoincrement: false };
}

function constraintNamed(name: string, kind: string): Constraint {
  switch (kind) {
    case "primaryKey":
    case "unique":
      return { constraint: kind, name, columns: ["id"] };
    case "foreignKey":
      return {
        constraint: "foreignKey",
        name,
        columns: ["id"],
        references: { table: "referred", columns: ["id"] },
      };
    case "check":
      return { constraint: "check", name, condition: "id > 0" };
    default:
      throw new ImportRefusal("import: kind of constraint to drop", kind);
  }
}

function keyOf(table: string, schema: string | null | undefined): string {
  return `${schema ?? ""}.${table}`;
}
