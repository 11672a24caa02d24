import * as v from "valibot";
import type { Column, Computed, Identity } from "../../schema/index.js";
import { lostDigits } from "../expect-fits.js";
import { dataType } from "./data-type.js";
import { columnOptions } from "./dialect-options.js";
import { sqlText } from "./sql-text.js";
import { carriable, count, flag, name, strict, text, whole } from "./strict.js";
import { value } from "./value.js";

export const identity = strict({
  always: flag,
  start: whole,
  increment: whole,
  minValue: whole,
  maxValue: whole,
  cycle: flag,
  cache: count,
}) satisfies v.GenericSchema<Identity>;

const computed = strict({ sql: sqlText, stored: flag }) satisfies v.GenericSchema<Computed>;

/** A column as an author writes it. */
export const column = v.pipe(
  strict({
    name,
    type: dataType,
    nullable: flag,
    primaryKey: flag,
    autoincrement: flag,
    default: v.optional(value),
    identity: v.optional(identity),
    computed: v.optional(computed),
    collation: text,
    comment: v.optional(carriable),
    ...columnOptions,
  }),
  v.check(
    ({ default: given, identity: counted, computed: formula }) =>
      [given, counted, formula].filter((source) => source !== undefined).length <= 1,
    "a column has a default, an identity or a computed value: one of them",
  ),
  v.check(
    ({ autoincrement, default: given, computed: formula }) =>
      autoincrement !== true || (given === undefined && formula === undefined),
    "a column that counts up has no default and no computed value",
  ),
  v.check(
    ({ type, default: given }) => given === undefined || lostDigits(given, type) === undefined,
    "the default has more digits behind the point than the type keeps: it would be rounded",
  ),
) satisfies v.GenericSchema<Column>;
