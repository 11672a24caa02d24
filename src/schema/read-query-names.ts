import type { ColumnName, QueryNames, SourceName, Star } from "./query-names.js";
import { beforeExpression, beforeSource, endsSources, noAlias, withFrom } from "./query-words.js";
import { isName, isWord, type PlacedName, type Token, tokensOf } from "./sql-tokens.js";

interface Frame {
  /** The word before the parenthesis. */
  readonly opener: string;
  /** It holds what FROM takes from: a query, or a join. */
  readonly group: boolean;
  sources: boolean;
  scope: number;
  ordered: boolean;
}

/** Reads the names of a query, or of the statements in a trigger's body. */
export function readQueryNames(sql: string): QueryNames {
  return new Reader(tokensOf(sql)).read();
}

/** Reads the names of a trigger's definition, as it stands behind the trigger's name; NEW and OLD are its table's. */
export function readTriggerNames(sql: string): QueryNames & { readonly own?: SourceName } {
  const tokens = tokensOf(sql);
  const on = tokens.findIndex((token) => isWord(token, "ON"));
  const head = on === -1 ? undefined : chainAt(tokens, on + 1);
  if (head === undefined) return new Reader(tokens).read();
  const body = new Reader(tokens.slice(head.next)).read();
  const of = tokens.slice(0, on).findIndex((token) => isWord(token, "OF"));
  const listed = of === -1 ? [] : tokens.slice(of + 1, on).filter(isName);
  const own = sourceOf(head.parts);
  const columns = listed.map((token) => ({
    ...place(token),
    scope: 0,
    qualifier: { ...place(token), name: "NEW" },
  }));
  return { ...body, own, columns: [...columns, ...body.columns] };
}

class Reader {
  readonly #sources: SourceName[] = [];
  readonly #columns: ColumnName[] = [];
  readonly #stars: Star[] = [];
  readonly #given = new Set<string>();
  readonly #ctes = new Set<string>();
  readonly #frames: Frame[] = [{ opener: "", group: false, sources: false, scope: 0, ordered: false }];
  #scopes = 0;
  #expects = false;
  readonly #derived = new Set<number>();
  readonly #inserts = new Set<number>();
  readonly #parents = new Map<number, number>();
  #compound = false;

  constructor(readonly tokens: readonly Token[]) {}

  read(): QueryNames {
    for (let at = 0; at < this.tokens.length; ) at = this.#step(at);
    const isMade = ({ name, schema }: SourceName) =>
      schema === undefined && this.#ctes.has(name.toLowerCase());
    const sources = this.#sources.filter((one) => !isMade(one));
    for (const { scope = 0 } of this.#sources.filter(isMade)) this.#derived.add(scope);
    return {
      sources,
      columns: this.#columns,
      stars: this.#stars,
      given: this.#given,
      derived: this.#derived,
      parents: this.#parents,
      compound: this.#compound,
    };
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  #step(at: number): number {
    const token = this.tokens[at]!;
    if (token.kind === "sign") return this.#sign(token.name, at);
    if (!isName(token)) return at + 1;
    if (
      this.#expects &&
      !isWord(token, ...beforeSource) &&
      !isWord(token, "SELECT", "VALUES", "WITH", "OR")
    ) {
      return this.#source(at);
    }
    if (token.kind === "word" && this.#keyword(token.name.toUpperCase(), at)) return at + 1;
    return this.#name(at);
  }

  #sign(sign: string, at: number): number {
    if (sign === "(") {
      const group = this.#expects;
      this.#frames.push({
        opener: wordBefore(this.tokens, at),
        group,
        sources: group,
        scope: this.#frame.scope,
        ordered: this.#frame.ordered,
      });
      if (group) this.#derived.add(this.#frame.scope);
    } else if (sign === ")") {
      const closed = this.#frames.length > 1 ? this.#frames.pop() : undefined;
      this.#expects = false;
      if (closed?.group) return this.#alias(at + 1).next;
    } else if (sign === ",") {
      this.#expects = this.#frame.sources;
    } else if (sign === ";") {
      this.#frame.sources = false;
      this.#expects = false;
    } else if (sign === "*") {
      this.#star(at);
    }
    return at + 1;
  }

  #star(at: number): void {
    const before = this.tokens[at - 1];
    if (isWord(before, "SELECT", "DISTINCT", "ALL", "RETURNING") || before?.name === ",")
      this.#stars.push({ scope: this.#frame.scope });
  }

  /** Whether the word at `at` only says what follows. */
  #keyword(word: string, at: number): boolean {
    const [before, after] = [this.tokens[at - 1], this.tokens[at + 1]];
    if (word === "FROM" || word === "JOIN" || word === "INTO") {
      const within = withFrom.has(this.#frame.opener) || isWord(before, "DISTINCT");
      if (!within) this.#open();
      return true;
    }
    if (word === "UPDATE") {
      this.#update(before, after);
      return true;
    }
    if (after?.name !== "(" && /^(?:INSERT|REPLACE)$/.test(word)) this.#inserts.add(this.#enter());
    else if (/^(?:SELECT|DELETE)$/.test(word)) this.#enter();
    if (word === "NATURAL" || word === "USING") this.#derived.add(this.#frame.scope);
    if (word === "BY") this.#frame.ordered = isWord(before, "ORDER");
    if (/^(?:UNION|EXCEPT|INTERSECT|MINUS|INSERT)$/.test(word)) this.#compound = true;
    if (!endsSources.has(word)) return false;
    this.#frame.sources = false;
    this.#expects = false;
    return true;
  }

  /** UPDATE t, or the DO UPDATE of an upsert, whose names are those of the table that it inserts into. */
  #update(before: Token | undefined, after: Token | undefined): void {
    if (isWord(before, "DO") && !this.#inserts.has(this.#frame.scope)) this.#derived.add(this.#frame.scope);
    if (isWord(before, "FOR", "DO", "ON") || isWord(after, "OF", "SET")) return;
    this.#enter();
    this.#open();
  }

  /** Begins a query or statement, within the one around the parentheses. */
  #enter(): number {
    const scope = ++this.#scopes;
    const around = this.#frames.at(-2);
    if (around !== undefined) this.#parents.set(scope, around.scope);
    this.#frame.scope = scope;
    this.#frame.ordered = false;
    return scope;
  }

  #open(): void {
    this.#frame.sources = true;
    this.#expects = true;
  }

  #source(at: number): number {
    this.#expects = false;
    const chain = chainAt(this.tokens, at)!;
    if (this.tokens[chain.next]?.name === "(" && !isInto(this.tokens, at)) {
      this.#derived.add(this.#frame.scope);
      return chain.next;
    }
    const { alias, next } = this.#alias(chain.next);
    this.#sources.push({
      ...sourceOf(chain.parts),
      scope: this.#frame.scope,
      ...(alias === undefined ? {} : { alias }),
      ...(isInto(this.tokens, at) ? { into: true } : {}),
    });
    return next;
  }

  #alias(at: number): { readonly alias?: string; readonly next: number } {
    const named = isWord(this.tokens[at], "AS") ? at + 1 : at;
    const token = this.tokens[named];
    if (token === undefined || !isName(token)) return { next: at };
    if (named === at && isWord(token, ...noAlias)) return { next: at };
    return { alias: token.name, next: named + 1 };
  }

  #name(at: number): number {
    const { parts, next, star } = chainAt(this.tokens, at)!;
    const before = this.tokens[at - 1];
    if (star) {
      this.#stars.push({ qualifier: place(parts.at(-1)!), scope: this.#frame.scope });
      return next;
    }
    const after = this.tokens[next];
    if (parts.length === 1 && isCte(this.tokens, at)) this.#ctes.add(parts[0]!.name.toLowerCase());
    else if (parts.length === 1 && (isWord(before, "AS") || before?.name === ":"))
      this.#given.add(parts[0]!.name.toLowerCase());
    else if (after?.name !== "(" || after.kind !== "sign")
      this.#columns.push(columnOf(parts, before, this.#frame));
    return next;
  }
}

function columnOf(parts: readonly Token[], before: Token | undefined, { scope, ordered }: Frame): ColumnName {
  const qualifier = parts.at(-2);
  if (qualifier !== undefined) return { ...place(parts.at(-1)!), scope, qualifier: place(qualifier) };
  // Behind an operand a name without AS is given.
  const operand =
    before !== undefined &&
    (before.kind === "word"
      ? !beforeExpression.has(before.name.toUpperCase())
      : before.kind !== "sign" || before.name === ")");
  return {
    ...place(parts[0]!),
    scope,
    ...(operand ? { given: true } : {}),
    ...(ordered ? { ordered } : {}),
  };
}

/** The names joined by dots that begin at `at`, and where they end. */
function chainAt(
  tokens: readonly Token[],
  at: number,
): { readonly parts: readonly Token[]; readonly next: number; readonly star?: boolean } | undefined {
  const parts: Token[] = [];
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || !isName(token)) return parts.length === 0 ? undefined : { parts, next };
    parts.push(token);
    next++;
    if (tokens[next]?.name !== "." || tokens[next]?.kind !== "sign") return { parts, next };
    next++;
    if (tokens[next]?.name === "*" && tokens[next]?.kind === "sign")
      return { parts, next: next + 1, star: true };
  }
}

function sourceOf(parts: readonly Token[]): SourceName {
  const schema = parts.at(-2)?.name;
  return { ...place(parts.at(-1)!), ...(schema === undefined ? {} : { schema }) };
}

/** `WITH name [(columns)] AS (`. */
function isCte(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], "WITH", "RECURSIVE") && tokens[at - 1]?.name !== ",") return false;
  let next = at + 1;
  if (tokens[next]?.name === "(") {
    while (next < tokens.length && tokens[next]?.name !== ")") next++;
    next++;
  }
  if (!isWord(tokens[next], "AS")) return false;
  next++;
  while (isWord(tokens[next], "NOT", "MATERIALIZED")) next++;
  return tokens[next]?.name === "(";
}

function isInto(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], "INTO");
}

function wordBefore(tokens: readonly Token[], at: number): string {
  const token = tokens[at - 1];
  return token?.kind === "word" ? token.name.toUpperCase() : "";
}

function place({ name, start, end }: PlacedName): PlacedName {
  return { name, start, end };
}
