import type { Relation, RelationOf, SchemaModel, TableName, ViewModel } from "../schema/index.js";
import { knownTable } from "./fit-effect.js";

/** Finds what a text names among the tables and views of the model, also where it spells it in another letter case. */
export function relationOf(model: SchemaModel): RelationOf {
  return (name) => tableRelation(name, model) ?? viewRelation(name, model);
}

function tableRelation(name: TableName, model: SchemaModel): Relation | undefined {
  const found = knownTable(name, model) ?? inAnyCase(name, model);
  if (found === undefined) return undefined;
  const { table, schema, columns, unsure } = found;
  return {
    ...placed(table, schema),
    ...(unsure === undefined ? { columns: columns.map((one) => one.name) } : {}),
  };
}

function inAnyCase({ table, schema }: TableName, model: SchemaModel) {
  const wanted = table.toLowerCase();
  return model.tables().find((one) => one.schema === schema && one.table.toLowerCase() === wanted);
}

function viewRelation({ table, schema }: TableName, model: SchemaModel): Relation | undefined {
  const found = knownView(table, schema, model);
  if (found === undefined) return undefined;
  const { columns } = found;
  return { ...placed(found.name, found.schema), ...(columns === undefined ? {} : { columns }) };
}

/** The view of a name as raw SQL writes it: in its own case or in lower case, in the schema or the default one. */
export function knownView(
  name: string,
  schema: string | undefined,
  model: SchemaModel,
): ViewModel | undefined {
  for (const one of [name, name.toLowerCase()]) {
    const found = model.view(one, schema) ?? (isDefaultSchema(schema) ? model.view(one) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a name without a schema may stand in this one. */
export function isDefaultSchema(schema: string | undefined): boolean {
  return schema === undefined || schema === "public" || schema === "dbo" || schema === "main";
}

function placed(table: string, schema: string | undefined): TableName {
  return schema === undefined ? { table } : { table, schema };
}
