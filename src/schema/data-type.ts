import type { SqlText } from "./sql-text.js";

/** The types that every dialect must answer for, each with its parameters. Lengths are characters, precisions are digits. */
export type CoreType =
  | { readonly type: "smallInteger" }
  | { readonly type: "integer" }
  | { readonly type: "bigInteger" }
  | { readonly type: "boolean" }
  | { readonly type: "string"; readonly length?: number; readonly collation?: string }
  | { readonly type: "text"; readonly collation?: string }
  /** A string of the national character set where the dialect has one, else a string. */
  | { readonly type: "unicode"; readonly length?: number; readonly collation?: string }
  /** A text of the national character set where the dialect has one, else a text. */
  | { readonly type: "unicodeText"; readonly collation?: string }
  | { readonly type: "date" }
  | { readonly type: "time"; readonly timezone?: boolean; readonly precision?: number }
  | { readonly type: "dateTime"; readonly timezone?: boolean; readonly precision?: number }
  | { readonly type: "interval" }
  | { readonly type: "numeric"; readonly precision?: number; readonly scale?: number }
  | { readonly type: "float"; readonly precision?: number }
  | { readonly type: "double" }
  /** Bytes; with a length at most that many. */
  | { readonly type: "binary"; readonly length?: number }
  | { readonly type: "json" }
  | { readonly type: "uuid" }
  | EnumType
  | { readonly type: "array"; readonly of: DataType; readonly dimensions?: number };

export interface EnumType {
  readonly type: "enum";
  readonly values: readonly string[];
  /** Name of the type on servers that have named enum types (PostgreSQL needs one). */
  readonly name?: string;
  readonly schema?: string;
  /** False: the type exists already, or something else creates it. Default true: created by its first user. */
  readonly create?: boolean;
  /** True: dropped together with its last user. Default false: it stays until `dropEnum`. */
  readonly dropWithLastUser?: boolean;
}

/** A type that only one dialect has, for example `jsonb`: written as `NAME(arguments)`, arguments as they stand. */
export interface NativeType {
  readonly type: "native";
  readonly dialect: string;
  readonly name: string;
  readonly arguments?: readonly (number | string)[];
  /** In place of arguments: texts that are written as literals, for example those of MySQL's SET. */
  readonly values?: readonly string[];
  /** Words after the arguments, for example `UNSIGNED`. */
  readonly suffix?: string;
}

/** A type written as it stands. */
export interface RawType {
  readonly type: "raw";
  readonly sql: SqlText;
}

/** A column's type. `variants` replaces it on the dialects that it names. */
export type DataType = (CoreType | NativeType | RawType) & {
  readonly variants?: Readonly<Record<string, DataType>>;
};

/** The words by which the generic types are known. */
export type CoreTypeName = CoreType["type"];

/** `type` as seen by a dialect: the first variant among `dialects`, else itself. */
export function variantFor(type: DataType, dialects: readonly string[]): DataType {
  if (type.variants === undefined) return type;
  for (const dialect of dialects) {
    const variant = type.variants[dialect];
    if (variant !== undefined) return variant;
  }
  return type;
}

/** The named enum types that `type` uses on a dialect, looking into arrays. */
export function enumsIn(type: DataType, dialects: readonly string[]): readonly EnumType[] {
  const own = variantFor(type, dialects);
  if (own.type === "enum") return own.name === undefined ? [] : [own];
  if (own.type === "array") return enumsIn(own.of, dialects);
  return [];
}
