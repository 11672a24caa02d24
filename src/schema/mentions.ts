import type { Mention } from "./dependent.js";
import type { ColumnName, QueryNames, SourceName, Star } from "./query-names.js";
import { type TableName, tableKey } from "./table-name.js";

/** What is known of a table or view by its name. */
export interface Relation extends TableName {
  /** Its columns, where all of them are known. */
  readonly columns?: readonly string[];
}

/** The table or view of a name, however the text spells it; undefined where nobody knows it. */
export type RelationOf = (name: TableName) => Relation | undefined;

/** Whose column a name is: surely this one's, or perhaps one of these. */
export interface Owner {
  readonly sure?: Relation;
  readonly perhaps: readonly Relation[];
}

/** A source of a text with what is known of it. */
interface Known {
  readonly source: SourceName;
  readonly relation: Relation | undefined;
}

/** Tells whose columns the names of a text are. */
export class NameResolver {
  readonly #known: readonly Known[];
  readonly #own: Relation | undefined;

  constructor(
    readonly names: QueryNames & { readonly own?: SourceName },
    relationOf: RelationOf,
  ) {
    this.#known = names.sources.map((source) => ({ source, relation: relationOf(tableOf(source)) }));
    this.#own = names.own && relationOf(tableOf(names.own));
  }

  /** Every source that is known, each once; the table of a trigger is one. */
  get relations(): Relation[] {
    const all = [this.#own, ...this.#known.map(({ relation }) => relation)].filter(
      (one) => one !== undefined,
    );
    return [...new Map(all.map((one) => [tableKey(one), one])).values()];
  }

  /** The known sources that a `*` stands for. */
  starred({ qualifier, scope }: Star): Relation[] {
    const bound =
      qualifier === undefined
        ? this.#known.filter(({ source }) => source.scope === scope)
        : this.#boundTo(qualifier.name);
    return bound.flatMap(({ relation }) => relation ?? []);
  }

  ownerOf(column: ColumnName): Owner {
    const { qualifier } = column;
    if (qualifier === undefined) return this.#ownerByScope(column);
    if (/^(?:new|old)$/i.test(qualifier.name) && this.names.own !== undefined) {
      return this.#own === undefined ? { perhaps: [] } : settle(column, [this.#own], false);
    }
    const bound = this.#boundTo(qualifier.name);
    // What the qualifier stands for may be made up by the text, of any of its sources.
    if (bound.length === 0)
      return { perhaps: this.names.derived.size > 0 ? having(column, this.relations) : [] };
    const unknown = bound.some(({ relation }) => relation === undefined);
    return settle(column, distinct(bound), unknown);
  }

  /** A name without its table: of a source of its own query, else of the query around it. */
  #ownerByScope(column: ColumnName): Owner {
    let doubt = column.given === true;
    if (column.ordered && (this.names.compound || this.names.given.has(column.name.toLowerCase()))) {
      return { perhaps: having(column, this.relations) };
    }
    for (
      let scope: number | undefined = column.scope;
      scope !== undefined;
      scope = this.names.parents.get(scope)
    ) {
      if (this.names.derived.has(scope)) return { perhaps: having(column, this.relations) };
      const own = this.#known.filter(({ source }) => source.scope === scope);
      doubt ||= own.some(({ relation }) => relation === undefined);
      const found = having(column, distinct(own));
      if (found.length > 0) return settle(column, found, doubt);
    }
    return { perhaps: [] };
  }

  #boundTo(qualifier: string): Known[] {
    if (alike(qualifier, "excluded")) return this.#known.filter(({ source }) => source.into);
    return this.#known.filter(({ source }) => alike(source.alias ?? source.name, qualifier));
  }
}

/** The relations that have the column, or may have it. */
function having({ name }: ColumnName, relations: readonly Relation[]): Relation[] {
  return relations.filter(({ columns }) => columns === undefined || spelled(columns, name) !== undefined);
}

function settle(column: ColumnName, relations: readonly Relation[], doubt: boolean): Owner {
  const own = having(column, relations);
  const [only] = own;
  const doubtful = doubt || own.length !== 1 || only!.columns === undefined || column.given;
  return doubtful ? { perhaps: own } : { sure: only!, perhaps: [] };
}

function distinct(known: readonly Known[]): Relation[] {
  const relations = known.flatMap(({ relation }) => relation ?? []);
  return [...new Map(relations.map((one) => [tableKey(one), one])).values()];
}

/** What a text names of each table and view that is known. */
export function mentionsIn(
  names: QueryNames & { readonly own?: SourceName },
  relationOf: RelationOf,
): Mention[] {
  const resolver = new NameResolver(names, relationOf);
  const sure = new Map<string, Set<string>>();
  const perhaps = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, relation: Relation, column: string) => {
    const key = tableKey(relation);
    to.set(key, (to.get(key) ?? new Set()).add(spelled(relation.columns ?? [], column) ?? column));
  };
  for (const column of names.columns) {
    const owner = resolver.ownerOf(column);
    if (owner.sure !== undefined) add(sure, owner.sure, column.name);
    for (const one of owner.perhaps) add(perhaps, one, column.name);
  }
  const starred = new Set(names.stars.flatMap((star) => resolver.starred(star).map(tableKey)));
  return resolver.relations.map((relation) => {
    const key = tableKey(relation);
    const star = starred.has(key) ? { star: relation.columns ?? [] } : {};
    // Rows that are matched column by column need just the columns that there are.
    const matched = names.compound ? (star.star ?? []) : [];
    const maybe = [...new Set([...(perhaps.get(key) ?? []), ...matched])].filter(
      (one) => !sure.get(key)?.has(one),
    );
    return {
      table: relation.table,
      ...(relation.schema === undefined ? {} : { schema: relation.schema }),
      columns: [...(sure.get(key) ?? [])],
      ...(maybe.length === 0 ? {} : { perhaps: maybe }),
      ...star,
    };
  });
}

function spelled(columns: readonly string[], name: string): string | undefined {
  return columns.find((one) => one === name) ?? columns.find((one) => alike(one, name));
}

export function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function tableOf({ name, schema }: SourceName): TableName {
  return schema === undefined ? { table: name } : { table: name, schema };
}
