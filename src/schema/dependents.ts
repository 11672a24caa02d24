import type { Dependent, TriggerModel, ViewModel } from "./dependent.js";
import { type TableName, tableKey } from "./table-name.js";
import { VersionedMap } from "./versioned-map.js";

type Objects = VersionedMap<Dependent>;
/** From what is named (a table or view; the name of a trigger) to the keys of the objects. */
type Links = VersionedMap<VersionedMap<true>>;

/** Views and triggers, found by what they name. A value, as the schema model is. */
export class Dependents {
  readonly #objects: Objects;
  readonly #links: Links;

  constructor(objects: Objects = VersionedMap.of(), links: Links = VersionedMap.of()) {
    this.#objects = objects;
    this.#links = links;
  }

  view(name: string, schema?: string): ViewModel | undefined {
    return this.#objects.get(viewKey(name, schema)) as ViewModel | undefined;
  }

  trigger({
    name,
    table,
    schema,
  }: Pick<TriggerModel, "name" | "table" | "schema">): TriggerModel | undefined {
    return this.#objects.get(triggerKey(name, table, schema)) as TriggerModel | undefined;
  }

  /** The triggers of this name; several where such names belong to their table. */
  triggersNamed(name: string, schema?: string): TriggerModel[] {
    return this.#linked(nameLink(name, schema)) as TriggerModel[];
  }

  /** The views and triggers that name the table or view; a trigger names the one that it stands on. */
  naming(relation: TableName): Dependent[] {
    return this.#linked(relationLink(relation));
  }

  all(): Dependent[] {
    return this.#objects.sorted().map(([, object]) => object);
  }

  with(object: Dependent): Dependents {
    return this.#put(keyOf(object), object);
  }

  without(object: Dependent): Dependents {
    return this.#put(keyOf(object), undefined);
  }

  #put(key: string, after: Dependent | undefined): Dependents {
    const before = this.#objects.get(key);
    const left = new Set(before === undefined ? [] : linksOf(before));
    let links = this.#links;
    for (const link of after === undefined ? [] : linksOf(after)) {
      if (!left.delete(link)) {
        links = links.with(link, (links.get(link) ?? VersionedMap.of<true>()).with(key, true));
      }
    }
    for (const link of left) links = links.with(link, links.get(link)?.with(key, undefined));
    return new Dependents(this.#objects.with(key, after), links);
  }

  #linked(link: string): Dependent[] {
    const keys = this.#links.get(link);
    return keys === undefined ? [] : keys.sorted().map(([key]) => this.#objects.get(key)!);
  }
}

function linksOf(object: Dependent): Set<string> {
  const links = new Set(object.mentions.map(relationLink));
  if (object.kind === "view") return links;
  return links.add(relationLink(object)).add(nameLink(object.name, object.schema));
}

function keyOf(object: Dependent): string {
  return object.kind === "view"
    ? viewKey(object.name, object.schema)
    : triggerKey(object.name, object.table, object.schema);
}

function viewKey(name: string, schema: string | undefined): string {
  return `view ${tableKey({ table: name, schema })}`;
}

function triggerKey(name: string, table: string, schema: string | undefined): string {
  return `trigger ${tableKey({ table, schema })}\u0000\u0000${name}`;
}

function relationLink(relation: TableName): string {
  return `relation ${tableKey(relation)}`;
}

function nameLink(name: string, schema: string | undefined): string {
  return `name ${tableKey({ table: name, schema })}`;
}
