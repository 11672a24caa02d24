import { ImportRefusal } from "./import-refusal.js";

/** The SQL with its parameters as literals. Text in quotes and `::` casts stay as they are. */
export function withParameters(
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
  dialect: string,
): string {
  return sql.replace(/'(?:[^']|'')*'|"[^"]*"|::|:([A-Za-z_]\w*)/g, (found, name: string | undefined) => {
    if (name === undefined) return found;
    if (!(name in parameters))
      throw new ImportRefusal("import: SQL with a parameter that has no value", name);
    return literal(parameters[name], dialect);
  });
}

function literal(value: unknown, dialect: string): string {
  if (value === null) return "NULL";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string") return text(value, dialect);
  if (typeof value === "boolean" && dialect !== "mssql" && dialect !== "oracle")
    return value ? "TRUE" : "FALSE";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value) && dialect === "postgresql" && value.length > 0) {
    return `ARRAY[${value.map((one) => literal(one, dialect)).join(", ")}]`;
  }
  throw new ImportRefusal("import: SQL with a parameter that has no literal", JSON.stringify(value));
}

function text(value: string, dialect: string): string {
  const quoted = value.replaceAll("'", "''");
  const escapes = dialect === "mysql" || dialect === "mariadb";
  return `'${escapes ? quoted.replaceAll("\\", "\\\\") : quoted}'`;
}
