import { shortened } from "../../../src/schema/index.js";

const limits: Readonly<Record<string, number>> = { postgresql: 63 };
const naming = new Set(["name", "table", "column", "columns", "renameTo"]);

/** The operation with its names as the server keeps them: PostgreSQL cuts what is longer than 63 bytes, and says so only in a notice. */
export function fitNames<T>(data: T, dialect: string): T {
  const limit = limits[dialect];
  return limit === undefined ? data : (fitted(data, limit, false) as T);
}

function fitted(data: unknown, limit: number, named: boolean): unknown {
  if (typeof data === "string") return named ? clip(data, limit) : data;
  if (Array.isArray(data)) return data.map((one) => fitted(one, limit, named));
  if (typeof data !== "object" || data === null) return data;
  const final = "nameFinal" in data;
  const isValue = "kind" in data && !("table" in data);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const plain = key === "rows" || key === "values" || key === "default" || (final && key === "name");
      return [key, plain ? value : fitted(value, limit, naming.has(key) && !isValue)];
    }),
  );
}

const finalLimits: Readonly<Record<string, number>> = {
  postgresql: 63,
  mysql: 64,
  mariadb: 64,
  mssql: 128,
  oracle: 128,
};

/** A name marked as final to drop, as the recording tool shortens it where it makes it. */
export function finalName(name: string, isFinal: boolean | undefined, dialect: string): string {
  const length = finalLimits[dialect];
  return isFinal && length !== undefined ? shortened(name, { length, unit: "characters" }) : name;
}

function clip(name: string, limit: number): string {
  if (Buffer.byteLength(name) <= limit) return name;
  let clipped = "";
  for (const character of name) {
    if (Buffer.byteLength(clipped + character) > limit) break;
    clipped += character;
  }
  return clipped;
}
