/** Modules that are given, not found: each by the name it is imported by. */
type GivenModules = Readonly<Record<string, unknown>>;

export interface PlainModule {
  readonly exported: unknown;
}

/**
 * Reads a module of the plain form that most revisions have: named imports from given modules, then one
 * `export default` of literals, lists, objects and calls of what was imported. Undefined where anything else stands in
 * the text, or a call throws: then it must be evaluated as a program, which finds the same value, or the fault and its
 * line. To read a file this way takes a small part of what V8 needs to compile and run it.
 */
export function readPlainModule(text: string, given: GivenModules): PlainModule | undefined {
  try {
    return { exported: new PlainReader(text, given).module() };
  } catch {
    // Whatever is not plain, or wrong.
    return undefined;
  }
}

/** The same for a file, which must be a module by its name. */
export function readPlainFile(file: string, text: string, given: GivenModules): PlainModule | undefined {
  return /\.m?[jt]s$/.test(file) ? readPlainModule(text, given) : undefined;
}

/** Thrown, and caught by `readPlainModule`, where the text leaves the plain form. */
const notPlain = new Error("not a plain module");

// White space and comments. A line separator ends a comment too.
const between = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
const word = /[A-Za-z_$][\w$]*/y;
const number = /(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const lineEnd = /[\n\r\u2028\u2029]/;
const wordPart = /[\w$\\\u0080-\uffff]/;

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);

/** Characters that stand for others after a backslash. */
const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** What stands for one character or none, beyond `escapes`; other digits and line ends are not plain. */
const escaped =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|0(?!\d)|([^\dxu\n\r\u2028\u2029]))/g;

class PlainReader {
  readonly #text: string;
  readonly #given: GivenModules;
  readonly #bound = new Map<string, unknown>();
  /** Where the next token begins, white space behind us. */
  #at = 0;
  /** Where the last text in quotes ended. */
  #closed = 0;

  constructor(text: string, given: GivenModules) {
    this.#text = text;
    this.#given = given;
  }

  module(): unknown {
    this.#skip();
    while (this.#takesWord("import")) this.#import();
    if (!this.#takesWord("export") || !this.#takesWord("default")) throw notPlain;
    const exported = this.#value();
    this.#takes(";");
    if (this.#at !== this.#text.length) throw notPlain;
    return exported;
  }

  /** `{ a, b } from "limbeck";` */
  #import(): void {
    const names: string[] = [];
    this.#expect("{");
    while (!this.#takes("}")) {
      names.push(this.#word());
      if (!this.#takes(",")) {
        this.#expect("}");
        break;
      }
    }
    if (!this.#takesWord("from")) throw notPlain;
    const module = this.#given[this.#quoted()] as object | undefined;
    if (module === undefined) throw notPlain;
    for (const name of names) {
      if (this.#bound.has(name)) throw notPlain;
      this.#bound.set(name, memberOf(module, name));
    }
    const ended = this.#takes(";") || lineEnd.test(this.#text.slice(this.#closed, this.#at));
    if (!ended) throw notPlain;
  }

  #value(): unknown {
    const first = this.#text[this.#at];
    switch (first) {
      case '"':
      case "'":
        return this.#quoted();
      case "`":
        return this.#template();
      case "{":
        return this.#object();
      case "[":
        return this.#list("]");
      case "-":
        this.#at += 1;
        return -this.#number();
      default:
        return first !== undefined && first >= "0" && first <= "9" ? this.#number() : this.#reference();
    }
  }

  #number(): number {
    const start = this.#at;
    if (!matches(number, this.#text, start)) throw notPlain;
    this.#at = number.lastIndex;
    const after = this.#text[this.#at];
    if (after !== undefined && (after === "." || wordPart.test(after))) throw notPlain;
    const value = Number(this.#text.slice(start, this.#at));
    this.#skip();
    return value;
  }

  /** Values up to the closing character, which may follow a comma; the opening one is under us. */
  #list(close: string): unknown[] {
    this.#at += 1;
    this.#skip();
    const values: unknown[] = [];
    while (!this.#takes(close)) {
      values.push(this.#value());
      if (this.#takes(",")) continue;
      this.#expect(close);
      break;
    }
    return values;
  }

  #object(): object {
    this.#at += 1;
    this.#skip();
    const object: Record<string, unknown> = {};
    while (!this.#takes("}")) {
      const first = this.#text[this.#at];
      const key = first === '"' || first === "'" ? this.#quoted() : this.#word();
      // It would set the prototype.
      if (key === "__proto__") throw notPlain;
      this.#expect(":");
      object[key] = this.#value();
      if (this.#takes(",")) continue;
      this.#expect("}");
      break;
    }
    return object;
  }

  /** A constant, something imported, a member of it, or a call of either. */
  #reference(): unknown {
    const name = this.#word();
    if (!this.#bound.has(name)) {
      if (!constants.has(name)) throw notPlain;
      return constants.get(name);
    }
    let owner: unknown;
    let value = this.#bound.get(name);
    while (this.#takes(".")) {
      owner = value;
      value = memberOf(value as object, this.#word());
    }
    if (this.#text[this.#at] !== "(") return value;
    const args = this.#list(")");
    return (value as (...parameters: unknown[]) => unknown).apply(owner, args);
  }

  #quoted(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") throw notPlain;
    const raw = this.#upTo(quote);
    if (raw.includes("\n") || raw.includes("\r")) throw notPlain;
    return unescaped(raw);
  }

  #template(): string {
    const raw = this.#upTo("`");
    // A line end is always \n in a template, whatever the file has.
    if (raw.includes("${") || raw.includes("\r")) throw notPlain;
    return unescaped(raw);
  }

  /** What stands between quotes, the closing one passed. */
  #upTo(quote: string): string {
    const start = this.#at + 1;
    let end = this.#text.indexOf(quote, start);
    while (end !== -1 && isEscaped(this.#text, end)) end = this.#text.indexOf(quote, end + 1);
    if (end === -1) throw notPlain;
    this.#at = end + 1;
    this.#closed = this.#at;
    this.#skip();
    return this.#text.slice(start, end);
  }

  #word(): string {
    const start = this.#at;
    if (!matches(word, this.#text, start)) throw notPlain;
    const end = word.lastIndex;
    this.#at = end;
    this.#skip();
    // Where white space follows nothing is glued to the word.
    if (this.#at === end && end < this.#text.length && wordPart.test(this.#text[end]!)) throw notPlain;
    return this.#text.slice(start, end);
  }

  #takesWord(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    const end = this.#at + expected.length;
    if (end < this.#text.length && wordPart.test(this.#text[end]!)) return false;
    this.#at = end;
    this.#skip();
    return true;
  }

  #takes(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    this.#skip();
    return true;
  }

  #expect(character: string): void {
    if (!this.#takes(character)) throw notPlain;
  }

  #skip(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code > 0x2f && code < 0x80) return;
    between.lastIndex = this.#at;
    between.test(this.#text);
    this.#at = between.lastIndex;
  }
}

function memberOf(owner: object, name: string): unknown {
  // What it lacks may be a type, or a mistake.
  if (!Object.hasOwn(owner, name)) throw notPlain;
  return (owner as Record<string, unknown>)[name];
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  let known = 0;
  const text = raw.replace(escaped, (whole, hex?: string, unit?: string, point?: string, other?: string) => {
    known += whole.startsWith("\\\\") ? 2 : 1;
    const code = hex ?? unit ?? point;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return other === undefined ? "\0" : (escapes[other] ?? other);
  });
  // A backslash that no escape took.
  if (raw.split("\\").length - 1 !== known) throw notPlain;
  return text;
}
