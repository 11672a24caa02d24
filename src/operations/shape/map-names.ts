import * as v from "valibot";
import { Fault } from "../../errors/index.js";
import { name } from "./strict.js";

/** What of valibot's schemas leads to the names inside. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly Shape[];
  readonly getter?: (input: unknown) => Shape;
}

/**
 * The data with `change` applied to each name in it. Names are what the shape says they are, so that operations of
 * plugins are understood too, and texts that only look like names stay.
 */
export function mapNames<Data>(shape: v.GenericSchema, data: Data, change: (name: string) => string): Data {
  return mapped(shape as unknown as Shape, data, change) as Data;
}

function mapped(shape: Shape, data: unknown, change: (name: string) => string): unknown {
  if (data === undefined || data === null) return data;
  if (shape === (name as unknown)) return change(data as string);
  if (shape.wrapped !== undefined) return mapped(shape.wrapped, data, change);
  if (shape.getter !== undefined) return mapped(shape.getter(data), data, change);
  if (shape.options !== undefined && shape.type !== "picklist") {
    const own = shape.options.find((one) => v.is(one as unknown as v.GenericSchema, data));
    return own === undefined ? data : mapped(own, data, change);
  }
  if (shape.item !== undefined && Array.isArray(data)) {
    return data.map((one) => mapped(shape.item!, one, change));
  }
  if (shape.entries !== undefined) return inEntries(shape.entries, data, change);
  return shape.type === "record" ? inRecord(shape, data, change) : data;
}

function inEntries(
  entries: NonNullable<Shape["entries"]>,
  data: object,
  change: (name: string) => string,
): object {
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => {
      const shape = entries[key];
      return [key, shape === undefined ? one : mapped(shape, one, change)];
    }),
  );
}

/** Rows have names for keys; two keys that mean one column would lose a value. */
function inRecord({ key, value }: Shape, data: object, change: (name: string) => string): object {
  const found = new Map<string, unknown>();
  for (const [given, one] of Object.entries(data)) {
    const own = String(mapped(key!, given, change));
    if (found.has(own)) {
      throw new Fault("operation-invalid", `${given} and ${own} are one name, and it stands here twice`, {
        advice: "Give each column once.",
      });
    }
    found.set(own, mapped(value!, one, change));
  }
  return Object.fromEntries(found);
}
