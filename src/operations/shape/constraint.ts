import * as v from "valibot";
import type { Constraint, ExcludeElement } from "../../schema/index.js";
import { constraintOptions } from "./dialect-options.js";
import { sqlText } from "./sql-text.js";
import { flag, name, names, strict } from "./strict.js";

const common = {
  name: v.optional(name),
  nameFinal: flag,
  deferrable: flag,
  initially: v.optional(v.picklist(["deferred", "immediate"])),
  ...constraintOptions,
};

const action = v.optional(
  v.picklist(
    ["cascade", "restrict", "set null", "set default", "no action"],
    "expected cascade, restrict, set null, set default or no action",
  ),
);

const foreignKey = v.pipe(
  strict({
    constraint: v.literal("foreignKey"),
    columns: names,
    references: strict({ table: name, schema: v.optional(name), columns: names }),
    onDelete: action,
    onUpdate: action,
    match: v.optional(v.picklist(["full", "partial", "simple"])),
    useAlter: flag,
    ...common,
  }),
  v.check(
    ({ columns, references }) => columns.length === references.columns.length,
    "a foreign key needs as many columns as it refers to",
  ),
);

const word = v.pipe(v.string(), v.regex(/^\w+$/, "expected a word"));
const comparison = {
  operator: v.pipe(
    v.string(),
    v.regex(
      /^[-+*/<>=~!@#%^&|`?]+$|^OPERATOR\([\w.]*[-+*/<>=~!@#%^&|`?]+\)$/,
      "expected an operator such as = or &&",
    ),
  ),
  operatorClass: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.]+$/, "expected the name of an operator class")),
  ),
};
const onColumn = strict({ column: name, ...comparison });
const onExpression = strict({ expression: sqlText, ...comparison });

/** One form is chosen by what is there, so that a fault tells what is wrong with it. */
const element: v.GenericSchema<ExcludeElement> = v.lazy((given) =>
  typeof given === "object" && given !== null && "expression" in given ? onExpression : onColumn,
);

/** A constraint as an author writes it. */
export const constraint = v.variant("constraint", [
  strict({ constraint: v.literal("primaryKey"), columns: names, ...common }),
  strict({ constraint: v.literal("unique"), columns: names, ...common }),
  foreignKey,
  strict({ constraint: v.literal("check"), condition: sqlText, ...common }),
  strict({
    constraint: v.literal("exclude"),
    elements: v.pipe(v.array(element), v.minLength(1, "at least one element is needed")),
    using: v.optional(word),
    where: v.optional(sqlText),
    ...common,
  }),
]) satisfies v.GenericSchema<Constraint>;
