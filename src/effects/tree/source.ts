import { type Token, tokensOf } from "../token.js";
import type { RangeVar, StringNode } from "./nodes.js";

/** A statement's tokens, with the parser's byte offsets made into offsets in the text. */
export class Source {
  readonly #offsets: Uint32Array | undefined;

  private constructor(
    readonly sql: string,
    readonly tokens: readonly Token[],
    offsets: Uint32Array | undefined,
  ) {
    this.#offsets = offsets;
  }

  static of(sql: string): Source {
    return new Source(sql, tokensOf(sql, { dollars: true }), offsetsOf(sql));
  }

  /** The part of the text that is one statement, without its terminator. */
  statement(location: number, end: number | undefined): Source {
    const tokens = this.between(location, end);
    const own = tokens.at(-1)?.text === ";" ? tokens.slice(0, -1) : tokens;
    return new Source(this.sql, own, this.#offsets);
  }

  /** The offset in the text of a location of the parser. */
  offset(location: number): number {
    return this.#offsets?.[location] ?? location;
  }

  /** The tokens from one location to another. */
  between(location: number, end?: number): Token[] {
    const to = end === undefined ? this.tokens.length : this.#firstFrom(this.offset(end));
    return this.tokens.slice(this.#firstFrom(this.offset(location)), to);
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** From each byte of the text in UTF-8 to the offset of its character; undefined where they are the same. */
function offsetsOf(sql: string): Uint32Array | undefined {
  const length = Buffer.byteLength(sql);
  if (length === sql.length) return undefined;
  const offsets = new Uint32Array(length + 1);
  let byte = 0;
  let at = 0;
  for (const character of sql) {
    const width = Buffer.byteLength(character);
    offsets.fill(at, byte, byte + width);
    byte += width;
    at += character.length;
  }
  offsets[byte] = at;
  return offsets;
}

export function textsOf(nodes: readonly StringNode[] | undefined): string[] {
  return (nodes ?? []).flatMap(({ String: one }) => (one?.sval === undefined ? [] : [one.sval]));
}

/** The last two parts of a name: schema and table. */
export function qualified(parts: readonly string[]): { readonly table: string; readonly schema?: string } {
  const [schema, table] = parts.length > 1 ? parts.slice(-2) : [undefined, parts[0]];
  return schema === undefined ? { table: table ?? "" } : { table: table ?? "", schema };
}

export function tableOf({ relname, schemaname }: RangeVar): {
  readonly table: string;
  readonly schema?: string;
} {
  return schemaname === undefined ? { table: relname } : { table: relname, schema: schemaname };
}
