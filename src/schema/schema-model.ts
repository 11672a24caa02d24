import { type EnumType, enumsIn } from "./data-type.js";
import { foreignKeysOf, type TableModel } from "./table-model.js";
import { type TableName, tableKey } from "./table-name.js";
import { VersionedMap } from "./versioned-map.js";

/** A named enum type as the history has built it so far. */
export interface EnumModel {
  readonly name: string;
  readonly schema?: string;
  readonly values: readonly string[];
  readonly dropWithLastUser?: boolean;
}

type Tables = VersionedMap<TableModel>;
type Enums = VersionedMap<EnumModel>;
/** From what is used (a table, an index name, an enum) to the keys of the tables that use it. */
type Users = VersionedMap<VersionedMap<true>>;

/**
 * The schema as the history has built it so far, seen by one dialect. A value: each change gives another model and
 * costs the touched table alone; earlier models stay readable.
 */
export class SchemaModel {
  readonly #dialects: readonly string[];
  readonly #tables: Tables;
  readonly #enums: Enums;
  readonly #users: Users;

  private constructor(dialects: readonly string[], tables: Tables, enums: Enums, users: Users) {
    this.#dialects = dialects;
    this.#tables = tables;
    this.#enums = enums;
    this.#users = users;
  }

  /** A schema without anything in it; `dialects` are the names under which variants are looked up, nearest first. */
  static empty(dialects: readonly string[]): SchemaModel {
    return new SchemaModel(dialects, new VersionedMap(), new VersionedMap(), new VersionedMap());
  }

  table(name: TableName): TableModel | undefined {
    return this.#tables.get(tableKey(name));
  }

  /** Every table, in the order of their names. */
  tables(): TableModel[] {
    return this.#tables.sorted().map(([, table]) => table);
  }

  /** The other tables with a foreign key to this one. */
  referencing(name: TableName): TableModel[] {
    const own = tableKey(name);
    return this.#usersOf(`table ${own}`).filter((table) => tableKey(table) !== own);
  }

  /** The tables of a schema that have an index of this name; several where index names belong to their table. */
  tablesWithIndex(index: string, schema: string | undefined): TableModel[] {
    return this.#usersOf(indexLink(index, schema));
  }

  enum(name: string, schema?: string): EnumModel | undefined {
    return this.#enums.get(tableKey({ table: name, schema }));
  }

  enums(): EnumModel[] {
    return this.#enums.sorted().map(([, model]) => model);
  }

  enumUsers(name: string, schema?: string): TableModel[] {
    return this.#usersOf(`enum ${tableKey({ table: name, schema })}`);
  }

  /** The named enum types that a table's columns use, each once. */
  enumsOf(table: TableModel): EnumType[] {
    const found = new Map<string, EnumType>();
    for (const column of table.columns) {
      for (const type of enumsIn(column.type, this.#dialects)) found.set(enumKey(type), type);
    }
    return [...found.values()];
  }

  /** This schema with `table` added or in place of the table of its name; enum types that it uses come to exist. */
  withTable(table: TableModel): SchemaModel {
    const key = tableKey(table);
    const users = this.#relink(key, this.#tables.get(key), table);
    let enums = this.#enums;
    for (const { name, schema, values, dropWithLastUser } of this.enumsOf(table)) {
      const known = tableKey({ table: name!, schema });
      if (enums.get(known) === undefined) {
        enums = enums.with(known, { name: name!, schema, values, dropWithLastUser });
      }
    }
    return new SchemaModel(this.#dialects, this.#tables.with(key, table), enums, users);
  }

  withoutTable(name: TableName): SchemaModel {
    const key = tableKey(name);
    const users = this.#relink(key, this.#tables.get(key), undefined);
    return new SchemaModel(this.#dialects, this.#tables.with(key, undefined), this.#enums, users);
  }

  withEnum(model: EnumModel): SchemaModel {
    const enums = this.#enums.with(tableKey({ table: model.name, schema: model.schema }), model);
    return new SchemaModel(this.#dialects, this.#tables, enums, this.#users);
  }

  withoutEnum(name: string, schema?: string): SchemaModel {
    const enums = this.#enums.with(tableKey({ table: name, schema }), undefined);
    return new SchemaModel(this.#dialects, this.#tables, enums, this.#users);
  }

  /** The whole model as plain data in a fixed order: two models are equal when this is. */
  toJSON(): { readonly tables: readonly TableModel[]; readonly enums: readonly EnumModel[] } {
    return { tables: this.tables(), enums: this.enums() };
  }

  #usersOf(link: string): TableModel[] {
    const users = this.#users.get(link);
    return users === undefined ? [] : users.sorted().map(([key]) => this.#tables.get(key)!);
  }

  #relink(key: string, before: TableModel | undefined, after: TableModel | undefined): Users {
    const left = new Set(before === undefined ? [] : this.#linksOf(before));
    let users = this.#users;
    for (const link of after === undefined ? [] : this.#linksOf(after)) {
      if (!left.delete(link)) {
        users = users.with(link, (users.get(link) ?? new VersionedMap<true>()).with(key, true));
      }
    }
    for (const link of left) users = users.with(link, users.get(link)?.with(key, undefined));
    return users;
  }

  #linksOf(table: TableModel): Set<string> {
    return new Set([
      ...foreignKeysOf(table).map(({ references }) => `table ${tableKey(references)}`),
      ...table.indexes.map(({ name }) => indexLink(name, table.schema)),
      ...this.enumsOf(table).map((type) => `enum ${enumKey(type)}`),
    ]);
  }
}

function indexLink(index: string, schema: string | undefined): string {
  return `index ${tableKey({ table: index, schema })}`;
}

function enumKey({ name, schema }: EnumType): string {
  return tableKey({ table: name ?? "", schema });
}
