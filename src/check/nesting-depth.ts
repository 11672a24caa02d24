/*
 * The WebAssembly parser has a stack of 64 KB and dies, hangs or answers nonsense when it overflows. The costs are
 * measured: the share of that stack that one level of the construct takes, in thousandths.
 */
const cost = { bracket: 3, query: 3, case: 4, block: 16, operator: 2, union: 1, join: 2.5 } as const;

/** What a statement may cost: one whose `nestingCost` is above this is not given to the parser. */
export const nestingLimit = 600;

interface Level {
  readonly block: boolean;
  /** Cost of what opened the level. */
  readonly opened: number;
  /** Cost of what grows until the level or its statement ends: joins and unions lean on what stands before them. */
  grown: number;
  /** Cost of the operator chain at hand, which a comma, AND or a clause ends. */
  chain: number;
}

const opensBlock: Readonly<Record<string, number>> = { CASE: cost.case, LOOP: cost.block, BEGIN: cost.block };
/** What an IF of PL/pgSQL follows; IF EXISTS follows other words. */
const beginsStatement = new Set([";", "BEGIN", "LOOP", "THEN", "ELSE"]);
const opensQuery = new Set(["SELECT", "WITH", "VALUES"]);
const grows: Readonly<Record<string, number>> = {
  UNION: cost.union,
  INTERSECT: cost.union,
  EXCEPT: cost.union,
  JOIN: cost.join,
};
const growsChain = new Set(["NOT", "IS", "AT", "COLLATE", "ISNULL", "NOTNULL"]);
const endsChain = new Set(
  "AND OR WHEN THEN ELSE FROM WHERE GROUP HAVING ORDER LIMIT ON AS SELECT".split(" "),
);
const token =
  /--|\/\*|[eE]?'|"|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|[()[\],;]|[-+*/<>=~!@#%^&|`?:]+?(?=--|\/\*|[^-+*/<>=~!@#%^&|`?:]|$)/g;

/** How much of the parser's stack the statement takes at its deepest point, in thousandths; strings and comments do not count. */
export function nestingCost(sql: string): number {
  if (sql.length < 100) return 0;
  const meter = new Meter();
  token.lastIndex = 0;
  for (let match = token.exec(sql); match !== null; match = token.exec(sql)) {
    const [text] = match;
    const end = endOfQuoted(sql, text, token.lastIndex);
    if (end === undefined) meter.take(text);
    else token.lastIndex = end;
  }
  return meter.peak;
}

class Meter {
  peak = 0;
  #total = 0;
  #before = "";
  readonly #levels: Level[] = [{ block: false, opened: 0, grown: 0, chain: 0 }];

  take(text: string): void {
    const isWord = isWordStart(text.charCodeAt(0));
    const word = isWord ? text.toUpperCase() : text;
    if (isWord) this.#word(word);
    else if (text === "(" || text === "[") this.#open(false, cost.bracket);
    else if (text === ")" || text === "]") this.#close(false);
    else if (text === ",") this.#endChain();
    else if (text === ";") this.#endStatement();
    else this.#chain(cost.operator);
    this.#before = word;
    if (this.#total > this.peak) this.peak = this.#total;
  }

  #word(word: string): void {
    // END CASE and END LOOP: the second word opens nothing.
    const block = word === "IF" && beginsStatement.has(this.#before) ? cost.block : opensBlock[word];
    if (block !== undefined && this.#before !== "END") this.#open(true, block);
    if (word === "END") this.#close(true);
    if (endsChain.has(word)) this.#endChain();
    if (opensQuery.has(word) && this.#before === "(") this.#grow(cost.query);
    const growth = grows[word];
    if (growth !== undefined) this.#grow(growth);
    if (growsChain.has(word)) this.#chain(cost.operator);
  }

  get #level(): Level {
    return this.#levels[this.#levels.length - 1]!;
  }

  #open(block: boolean, opened: number): void {
    this.#levels.push({ block, opened, grown: 0, chain: 0 });
    this.#total += opened;
  }

  #close(block: boolean): void {
    if (this.#levels.length === 1 || this.#level.block !== block) return;
    const { opened, grown, chain } = this.#levels.pop()!;
    this.#total -= opened + grown + chain;
  }

  #chain(amount: number): void {
    this.#level.chain += amount;
    this.#total += amount;
  }

  #grow(amount: number): void {
    this.#level.grown += amount;
    this.#total += amount;
  }

  #endChain(): void {
    this.#total -= this.#level.chain;
    this.#level.chain = 0;
  }

  #endStatement(): void {
    this.#endChain();
    this.#total -= this.#level.grown;
    this.#level.grown = 0;
  }
}

function isWordStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 127;
}

/** Where the string, quoted name or comment that `opener` begins ends; undefined where it begins none. */
function endOfQuoted(sql: string, opener: string, from: number): number | undefined {
  if (opener === "--") return after(sql, "\n", from);
  if (opener === "/*") return endOfComment(sql, from);
  if (opener === "'" || opener === '"') return after(sql, opener, from);
  if (opener === "E'" || opener === "e'") return endOfEscaped(sql, from);
  if (opener.startsWith("$")) return after(sql, opener, from);
  return undefined;
}

function after(sql: string, closer: string, from: number): number {
  const found = sql.indexOf(closer, from);
  return found === -1 ? sql.length : found + closer.length;
}

function endOfEscaped(sql: string, from: number): number {
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === "\\") at++;
    else if (sql[at] === "'") return at + 1;
  }
  return sql.length;
}

/** Comments nest. */
function endOfComment(sql: string, from: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  let open = 1;
  for (let match = edge.exec(sql); match !== null; match = edge.exec(sql)) {
    open += match[0] === "/*" ? 1 : -1;
    if (open === 0) return edge.lastIndex;
  }
  return sql.length;
}
