import type { Catalog, CatalogTable } from "../../src/testing/catalog/catalog.js";

/** One place in which two catalogs differ. */
export interface CatalogDifference {
  /** The table, or `enum name`. */
  readonly object: string;
  /** `column balance type`, `index ix_a`, … */
  readonly what: string;
  readonly recorded: string;
  readonly ours: string;
}

/** Every place in which the catalogs differ, in the order of the objects. */
export function compareCatalogs(recorded: Catalog, ours: Catalog): CatalogDifference[] {
  return [
    ...byName(recorded.tables, ours.tables, ({ table }) => table, compareTables),
    ...byName(
      recorded.enums,
      ours.enums,
      ({ name }) => `enum ${name}`,
      (object, left, right) => difference(object, "values", left.values, right.values),
    ),
  ];
}

function byName<T>(
  left: readonly T[],
  right: readonly T[],
  name: (one: T) => string,
  compare: (object: string, left: T, right: T) => CatalogDifference[],
): CatalogDifference[] {
  const lefts = new Map(left.map((one) => [name(one), one]));
  const rights = new Map(right.map((one) => [name(one), one]));
  const names = [...new Set([...lefts.keys(), ...rights.keys()])].sort();
  return names.flatMap((object) => {
    const one = lefts.get(object);
    const other = rights.get(object);
    if (one !== undefined && other !== undefined) return compare(object, one, other);
    return [
      { object, what: "is there", recorded: String(one !== undefined), ours: String(other !== undefined) },
    ];
  });
}

function compareTables(object: string, left: CatalogTable, right: CatalogTable): CatalogDifference[] {
  return [
    ...difference(object, "comment", left.comment, right.comment),
    ...difference(object, "options", left.options, right.options),
    ...difference(object, "order of columns", left.columns.map(nameOf), right.columns.map(nameOf)),
    ...listed(object, "column", left.columns, right.columns, nameOf),
    ...listed(
      object,
      "constraint",
      left.constraints,
      right.constraints,
      ({ name, kind, columns, check }) => name ?? `${kind} ${columns.join(", ")} ${check ?? ""}`,
    ),
    ...listed(object, "index", left.indexes, right.indexes, nameOf),
  ];
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function listed<T extends object>(
  object: string,
  word: string,
  left: readonly T[],
  right: readonly T[],
  name: (one: T) => string,
): CatalogDifference[] {
  return byName(left, right, name, (part, one, other) => {
    const fields = Object.keys({ ...one, ...other }) as (keyof T & string)[];
    return fields.flatMap((field) =>
      difference(object, `${word} ${part} ${field}`, one[field], other[field]),
    );
  }).map((one) =>
    one.object === object ? one : { ...one, object, what: `${word} ${one.object} ${one.what}` },
  );
}

function difference(object: string, what: string, left: unknown, right: unknown): CatalogDifference[] {
  const recorded = JSON.stringify(left) ?? "undefined";
  const ours = JSON.stringify(right) ?? "undefined";
  return recorded === ours ? [] : [{ object, what, recorded, ours }];
}
