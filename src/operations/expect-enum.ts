import { didYouMean, Fault } from "../errors/index.js";
import { type EnumModel, type SchemaModel, showTable } from "../schema/index.js";

/** The named enum type, or a fault that says it is not there at this point of the history. */
export function expectEnum(
  model: SchemaModel,
  { name, schema }: { readonly name: string; readonly schema?: string | undefined },
): EnumModel {
  const known = model.enum(name, schema);
  if (known !== undefined) return known;
  const shown = showTable({ table: name, ...(schema === undefined ? {} : { schema }) });
  const others = model.enums().map((one) => one.name);
  throw new Fault("enum-unknown", `there is no enum type ${shown} at this point of the history`, {
    advice:
      didYouMean(name, others) ??
      "It may have gone with its last user; correct the name or leave the operation out.",
  });
}
