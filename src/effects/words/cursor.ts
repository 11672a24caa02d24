import { nameAt } from "../named-objects.js";
import { closing, isWord, type Token, textOf } from "../token.js";

/** Reads tokens from left to right. */
export class Cursor {
  #at = 0;

  constructor(
    readonly sql: string,
    readonly tokens: readonly Token[],
  ) {}

  get done(): boolean {
    return this.#at >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.#at + ahead];
  }

  next(): Token | undefined {
    return this.tokens[this.#at++];
  }

  /** Takes these words where they stand next, one after the other. */
  accept(...words: readonly string[]): boolean {
    if (!words.every((word, index) => isWord(this.peek(index), word))) return false;
    this.#at += words.length;
    return true;
  }

  /** Takes one of these words. */
  acceptOne(...words: readonly string[]): string | undefined {
    return isWord(this.peek(), ...words) ? this.next()?.text.toUpperCase() : undefined;
  }

  acceptSign(sign: string): boolean {
    if (this.peek()?.kind !== "sign" || this.peek()?.text !== sign) return false;
    this.#at++;
    return true;
  }

  /** A name with its schema. */
  table(): { readonly table: string; readonly schema?: string } | undefined {
    const found = nameAt(this.tokens, this.#at);
    if (found === undefined) return undefined;
    const { end, ...name } = found;
    this.#at = end;
    return name;
  }

  name(): string | undefined {
    return this.table()?.table;
  }

  /** What stands in the parentheses that are next. */
  group(): Token[] | undefined {
    if (this.peek()?.kind !== "sign" || this.peek()?.text !== "(") return undefined;
    const end = closing(this.tokens, this.#at);
    const inside = this.tokens.slice(this.#at + 1, end);
    this.#at = end + 1;
    return inside;
  }

  /** What stands before the first of these words, at least `least` tokens; parentheses are passed over. */
  until(words: ReadonlySet<string>, least = 0): Token[] {
    const start = this.#at;
    while (!this.done) {
      const token = this.peek()!;
      if (this.#at - start >= least && token.kind === "word" && words.has(token.text.toUpperCase())) break;
      if (token.kind === "sign" && token.text === "(") this.#at = closing(this.tokens, this.#at) + 1;
      else this.#at++;
    }
    return this.tokens.slice(start, this.#at);
  }

  rest(): readonly Token[] {
    const left = this.tokens.slice(this.#at);
    this.#at = this.tokens.length;
    return left;
  }

  text(tokens: readonly Token[]): string {
    return textOf(this.sql, tokens);
  }
}
