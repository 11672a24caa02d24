import type { DataType, ModelColumn, SchemaModel, TableModel } from "../schema/index.js";
import type { ModelEffect } from "./effects.js";

/**
 * The schema after MySQL's `CHARACTER SET` or `CONVERT TO CHARACTER SET`. A conversion gives every text the table's
 * character set, so that no column says one of its own any more; a TEXT may become the next longer type with it, where
 * the character set after takes more bytes ("ALTER TABLE", Changing the Character Set), and is not sure from there.
 */
export function withCharacterSet(
  { table: name, schema, charset, collation, converts }: Extract<ModelEffect, { effect: "characterSet" }>,
  model: SchemaModel,
): SchemaModel {
  const table = model.table({ table: name, schema });
  if (table === undefined) return model;
  const { charset: _, collation: __, ...others } = table.options.mysql ?? {};
  const mysql = {
    ...others,
    ...(charset === undefined ? {} : { charset }),
    ...(collation === undefined ? {} : { collation }),
  };
  const changed: TableModel = { ...table, options: { ...table.options, mysql } };
  if (!converts) return model.withTable(changed);
  const columns = table.columns.map(converted);
  const because = "raw SQL converts its texts to another character set";
  const doubt = columns.some((column) => column.unsure) ? { unsure: table.unsure ?? { because } } : {};
  return model.withTable({ ...changed, columns, ...doubt });
}

function converted(column: ModelColumn): ModelColumn {
  const { collation: _, mysql, ...rest } = column;
  const { charset: __, ...options } = mysql ?? {};
  const type = withoutCharacterSet(column.type);
  return {
    ...rest,
    type,
    ...(Object.keys(options).length === 0 ? {} : { mysql: options }),
    ...(mayGrow(type) ? { unsure: true } : {}),
  };
}

function withoutCharacterSet(type: DataType): DataType {
  if (type.type === "native" && type.suffix !== undefined) {
    const { suffix, ...bare } = type;
    const left = suffix.replace(/\b(?:CHARACTER SET|CHARSET|COLLATE)\s+\S+/gi, "").trim();
    return left === "" ? bare : { ...bare, suffix: left };
  }
  if (!("collation" in type) || type.collation === undefined) return type;
  const { collation: _, ...bare } = type;
  return bare;
}

/** Characters of four bytes that a row can hold. */
const longest = 16383;

function mayGrow(type: DataType): boolean {
  if (type.type === "native") return /^(?:tiny|medium)?text$/i.test(type.name);
  if (type.type === "raw") return typeof type.sql !== "string" || /text|char|enum|set\b/i.test(type.sql);
  if (type.type === "string" || type.type === "unicode") return (type.length ?? 0) > longest;
  return type.type === "text" || type.type === "unicodeText";
}
