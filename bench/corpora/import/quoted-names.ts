import { quotedName } from "../../../src/schema/index.js";

/** Servers that change the letter case of bare names: what must not be quoted is folded before it comes to us. */
const folding = new Set(["postgresql", "oracle"]);

/** The recorded data with each name that its author had quoted, or kept from it, as one text. */
export function withQuotedNames<Data>(data: Data, dialect: string): Data {
  return read(data, dialect) as Data;
}

function read(data: unknown, dialect: string): unknown {
  if (Array.isArray(data)) return data.map((one) => read(one, dialect));
  if (typeof data !== "object" || data === null) return data;
  const { name, quote, ...rest } = data as { readonly name?: unknown; readonly quote?: unknown };
  if (typeof name === "string" && typeof quote === "boolean") {
    const written = quote ? quotedName(name) : folding.has(dialect) ? name.toLowerCase() : name;
    return Object.keys(rest).length === 0 ? written : { ...(read(rest, dialect) as object), name: written };
  }
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, read(one, dialect)]));
}
