import { type EnumType, enumsIn } from "./data-type.js";
import type { Dependent, TriggerModel, ViewModel } from "./dependent.js";
import { Dependents } from "./dependents.js";
import type { SequenceModel } from "./sequence-model.js";
import { foreignKeysOf, type TableModel } from "./table-model.js";
import { type TableName, tableKey } from "./table-name.js";
import type { Unsure } from "./unsure.js";
import { VersionedMap } from "./versioned-map.js";

/** A named enum type as the history has built it so far. */
export interface EnumModel {
  readonly name: string;
  readonly schema?: string;
  readonly values: readonly string[];
  readonly dropWithLastUser?: boolean;
  /** Why its values may be others. */
  readonly unsure?: Unsure;
}

type Tables = VersionedMap<TableModel>;
type Enums = VersionedMap<EnumModel>;
type Sequences = VersionedMap<SequenceModel>;
/** From what is used (a table, an index name, an enum) to the keys of the tables that use it, or of the sequences. */
type Users = VersionedMap<VersionedMap<true>>;

interface Parts {
  readonly tables: Tables;
  readonly enums: Enums;
  readonly sequences: Sequences;
  readonly users: Users;
  /** Names that an author wants quoted wherever they stand. */
  readonly quoted: VersionedMap<true>;
  readonly dependents: Dependents;
}

/**
 * The schema as the history has built it so far, seen by one dialect. A value: each change gives another model and
 * costs the touched table alone; earlier models stay readable.
 */
export class SchemaModel {
  readonly #dialects: readonly string[];
  readonly #tables: Tables;
  readonly #enums: Enums;
  readonly #sequences: Sequences;
  readonly #users: Users;
  readonly #quoted: VersionedMap<true>;
  readonly #dependents: Dependents;

  private constructor(dialects: readonly string[], parts: Parts) {
    this.#dialects = dialects;
    this.#tables = parts.tables;
    this.#enums = parts.enums;
    this.#sequences = parts.sequences;
    this.#users = parts.users;
    this.#quoted = parts.quoted;
    this.#dependents = parts.dependents;
  }

  /** A schema without anything in it; `dialects` are the names under which variants are looked up, nearest first. */
  static empty(dialects: readonly string[]): SchemaModel {
    return new SchemaModel(dialects, {
      tables: VersionedMap.of(),
      enums: VersionedMap.of(),
      sequences: VersionedMap.of(),
      users: VersionedMap.of(),
      quoted: VersionedMap.of(),
      dependents: new Dependents(),
    });
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

  /** The tables of which not everything is known. */
  unsureTables(): TableModel[] {
    return this.#usersOf(unsureLink);
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

  /** This schema with `table` added or in place of the table of its name; enum types that it uses and creates come to exist. */
  withTable(table: TableModel): SchemaModel {
    const key = tableKey(table);
    const users = this.#relink(key, this.#tables.get(key), table);
    let enums = this.#enums;
    for (const { name, schema, values, create, dropWithLastUser } of this.enumsOf(table)) {
      const known = tableKey({ table: name!, schema });
      if (create !== false && enums.get(known) === undefined) {
        enums = enums.with(known, { name: name!, schema, values, dropWithLastUser });
      }
    }
    return this.#but({ tables: this.#tables.with(key, table), enums, users });
  }

  withoutTable(name: TableName): SchemaModel {
    const key = tableKey(name);
    const users = this.#relink(key, this.#tables.get(key), undefined);
    return this.#but({ tables: this.#tables.with(key, undefined), users });
  }

  withEnum(model: EnumModel): SchemaModel {
    return this.#but({
      enums: this.#enums.with(tableKey({ table: model.name, schema: model.schema }), model),
    });
  }

  withoutEnum(name: string, schema?: string): SchemaModel {
    return this.#but({ enums: this.#enums.with(tableKey({ table: name, schema }), undefined) });
  }

  sequence(name: string, schema?: string): SequenceModel | undefined {
    return this.#sequences.get(tableKey({ table: name, schema }));
  }

  sequences(): SequenceModel[] {
    return this.#sequences.sorted().map(([, model]) => model);
  }

  /** The sequences that go with the table. */
  sequencesOf(table: TableName): SequenceModel[] {
    const owned = this.#users.get(ownerLink(table));
    return owned === undefined ? [] : owned.sorted().map(([key]) => this.#sequences.get(key)!);
  }

  withSequence(model: SequenceModel): SchemaModel {
    const { name: table, schema } = model;
    const key = tableKey({ table, schema });
    const users = this.#reown(key, this.#sequences.get(key), model);
    return this.#but({ sequences: this.#sequences.with(key, model), users });
  }

  withoutSequence(name: string, schema?: string): SchemaModel {
    const key = tableKey({ table: name, schema });
    const users = this.#reown(key, this.#sequences.get(key), undefined);
    return this.#but({ sequences: this.#sequences.with(key, undefined), users });
  }

  /** Whether an author wants the name quoted wherever it stands from here on. */
  quotes(name: string): boolean {
    return this.#quoted.get(name) === true;
  }

  withQuoted(names: readonly string[]): SchemaModel {
    const added = names.filter((name) => !this.quotes(name));
    if (added.length === 0) return this;
    return this.#but({
      quoted: added.reduce((quoted, name) => quoted.with(name, true as const), this.#quoted),
    });
  }

  /** The views and triggers, found by what they name. */
  get dependents(): Dependents {
    return this.#dependents;
  }

  view(name: string, schema?: string): ViewModel | undefined {
    return this.#dependents.view(name, schema);
  }

  /** The triggers that stand on the table or view. */
  triggersOn({ table, schema }: TableName): TriggerModel[] {
    return this.#dependents
      .naming({ table, schema })
      .filter((one): one is TriggerModel => one.kind === "trigger")
      .filter((one) => one.table === table && one.schema === schema);
  }

  withDependent(object: Dependent): SchemaModel {
    return this.#but({ dependents: this.#dependents.with(object) });
  }

  /** This schema without the view, with the triggers that stand on it, or without the trigger. */
  withoutDependent(object: Dependent): SchemaModel {
    const on = object.kind === "view" ? this.triggersOn({ table: object.name, schema: object.schema }) : [];
    const dependents = [object, ...on].reduce((known, one) => known.without(one), this.#dependents);
    return this.#but({ dependents });
  }

  /** The whole model as plain data in a fixed order: two models are equal when this is. */
  toJSON(): {
    readonly tables: readonly TableModel[];
    readonly enums: readonly EnumModel[];
    readonly sequences: readonly SequenceModel[];
    readonly dependents: readonly Dependent[];
  } {
    return {
      tables: this.tables(),
      enums: this.enums(),
      sequences: this.sequences(),
      dependents: this.#dependents.all(),
    };
  }

  #but(changed: Partial<Parts>): SchemaModel {
    const parts = {
      tables: this.#tables,
      enums: this.#enums,
      sequences: this.#sequences,
      users: this.#users,
      quoted: this.#quoted,
      dependents: this.#dependents,
    };
    return new SchemaModel(this.#dialects, { ...parts, ...changed });
  }

  #usersOf(link: string): TableModel[] {
    const users = this.#users.get(link);
    return users === undefined ? [] : users.sorted().map(([key]) => this.#tables.get(key)!);
  }

  #reown(key: string, before: SequenceModel | undefined, after: SequenceModel | undefined): Users {
    let users = this.#users;
    for (const [sequence, owned] of [
      [before, undefined],
      [after, true],
    ] as const) {
      if (sequence?.ownedBy === undefined) continue;
      const link = ownerLink({ table: sequence.ownedBy.table, schema: sequence.schema });
      users = users.with(link, (users.get(link) ?? VersionedMap.of<true>()).with(key, owned));
    }
    return users;
  }

  #relink(key: string, before: TableModel | undefined, after: TableModel | undefined): Users {
    const left = new Set(before === undefined ? [] : this.#linksOf(before));
    let users = this.#users;
    for (const link of after === undefined ? [] : this.#linksOf(after)) {
      if (!left.delete(link)) {
        users = users.with(link, (users.get(link) ?? VersionedMap.of<true>()).with(key, true));
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
      ...(table.unsure === undefined ? [] : [unsureLink]),
    ]);
  }
}

const unsureLink = "unsure";

function ownerLink(table: TableName): string {
  return `owner ${tableKey(table)}`;
}

function indexLink(index: string, schema: string | undefined): string {
  return `index ${tableKey({ table: index, schema })}`;
}

function enumKey({ name, schema }: EnumType): string {
  return tableKey({ table: name ?? "", schema });
}
