import { Fault } from "../errors/index.js";
import {
  type CoreType,
  type CoreTypeName,
  type DataType,
  isUnknownType,
  type NativeType,
  variantFor,
} from "../schema/index.js";
import type { EmitContext } from "./emit-context.js";
import { list } from "./layout.js";
import type { Verdict } from "./verdict.js";

export type TypeOf<Name extends CoreTypeName> = Extract<CoreType, { type: Name }>;

/** How a generic type is written in one dialect. */
export interface TypeAnswer<Type> {
  readonly verdict: Verdict;
  readonly because?: string;
  write(type: Type, context: EmitContext): string;
  /** Condition that the emulation needs on each column, given the column's name as it is written. */
  check?(type: Type, column: string, context: EmitContext): string | undefined;
}

/** An answer, or a function where it depends on the server's version or on what is asked of the type. */
export type TypeEntry<Type> = TypeAnswer<Type> | ((type: Type, context: EmitContext) => TypeAnswer<Type>);

/** An answer for every generic type. */
export type TypeTable = { readonly [Name in CoreTypeName]: TypeEntry<TypeOf<Name>> };

/** The dialect has this type; a text stands for itself. */
export function has<Type>(write: string | ((type: Type, context: EmitContext) => string)): TypeAnswer<Type> {
  return { verdict: "exact", write: typeof write === "string" ? () => write : write };
}

/** The dialect lacks the type and keeps its values in another one. */
export function keptAs<Type>(
  write: string | ((type: Type, context: EmitContext) => string),
  because: string,
  check?: TypeAnswer<Type>["check"],
): TypeAnswer<Type> {
  return { ...has(write), verdict: "emulated", because, ...(check === undefined ? {} : { check }) };
}

/** The dialect lacks the type and nothing stands in for it. */
export function lacks<Type extends { type: string }>(because: string, advice: string): TypeAnswer<Type> {
  return {
    verdict: "impossible",
    because,
    write(type, context) {
      throw context.refuse(`has no ${type.type} type: ${because}`, advice);
    },
  };
}

/** `NAME`, `NAME(a)` or `NAME(a, b)` from the arguments that are there. */
export function sized(name: string, ...sizes: readonly (number | undefined)[]): string {
  const given = sizes.filter((size) => size !== undefined);
  return given.length === 0 ? name : `${name}(${list(given.map(String))})`;
}

/** A length or precision that the dialect takes; raises a fault above `most` of `what`. */
export function atMost(
  most: number,
  given: number | undefined,
  what: string,
  context: EmitContext,
): number | undefined {
  if (given === undefined || given <= most) return given;
  throw context.refuse(`keeps ${most} ${what}, not ${given}`, `Give ${most} or less.`);
}

/** The type as it is written in this dialect. */
export function typeText(type: DataType, context: EmitContext): string {
  const own = variantFor(type, context.dialect.traits.names);
  if (isUnknownType(own)) {
    throw new Fault("model-unsure", "the type of a column is needed here and not known", {
      advice:
        "Declare the table by a revision with createTable(…, { exists: true }), or give the raw SQL that changed it its effects.",
    });
  }
  if (own.type === "raw") return context.text(own.sql, "this raw type");
  if (own.type === "native") return nativeText(own, context);
  return answerFor(own, context).write(own as never, context);
}

/** The condition that the type's emulation needs on the column, or undefined. */
export function typeCheck(type: DataType, column: string, context: EmitContext): string | undefined {
  const own = variantFor(type, context.dialect.traits.names);
  if (own.type === "raw" || own.type === "native") return undefined;
  return answerFor(own, context).check?.(own as never, column, context);
}

/** What the dialect does with a generic type, on the server of the context. */
export function answerFor(type: CoreType, context: EmitContext): TypeAnswer<CoreType> {
  const entry = context.dialect.types[type.type] as unknown as TypeEntry<CoreType>;
  return typeof entry === "function" ? entry(type, context) : entry;
}

function nativeText(
  { dialect, name, arguments: given = [], values = [], suffix }: NativeType,
  context: EmitContext,
): string {
  if (!context.dialect.traits.names.includes(dialect)) {
    throw new Fault("unsupported", `type ${name} belongs to ${dialect}, not to ${context.dialect.name}`, {
      advice: `Give another type for ${context.dialect.name}: variant(${dialect}.${name.toLowerCase()}(), { ${context.dialect.name}: … }).`,
      place: { dialect: context.dialect.name },
    });
  }
  const { literal } = context.dialect.phrases;
  const shown = [...given.map(String), ...values.map((one) => literal(one, context))];
  return `${name}${shown.length === 0 ? "" : `(${list(shown)})`}${suffix === undefined ? "" : ` ${suffix}`}`;
}
