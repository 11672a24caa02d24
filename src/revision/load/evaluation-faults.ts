import { inspect } from "node:util";
import { Fault, type Place } from "../../errors/index.js";
import type { CompiledModule } from "./compile-module.js";
import { jsonErrorOffset } from "./json-error-offset.js";
import { ModuleSyntaxError } from "./module-syntax-error.js";
import type { ProjectFiles } from "./project-files.js";
import type { ImportRequest } from "./rewrite-module.js";
import { excerpt, placeAt, type SourcePlace } from "./source-place.js";
import { sourceColumn, type Transform } from "./strip-types.js";

/** Turns whatever goes wrong while one file is evaluated into a fault with the right file, line and column. */
export class EvaluationFaults {
  readonly #entry: string;
  readonly #files: ProjectFiles;
  readonly #compiled: ReadonlyMap<string, CompiledModule>;
  readonly #transform: Transform | undefined;
  #impurity: Fault | undefined;
  #import: Placed | undefined;

  constructor(
    entry: string,
    files: ProjectFiles,
    compiled: ReadonlyMap<string, CompiledModule>,
    transform: Transform | undefined,
  ) {
    this.#entry = entry;
    this.#files = files;
    this.#compiled = compiled;
    this.#transform = transform;
  }

  /** The file reads something that is not constant. The first such fault wins, even if the file catches it. */
  impure(what: string): Fault {
    const fault = new Fault("revision-impure", impureMessage(what), { advice: impureAdvice });
    const placed = this.#locate(fault);
    this.#impurity ??= placed === undefined ? fault : withPlace(fault, placed);
    return this.#impurity;
  }

  impureAt(what: string, file: string, compiled: CompiledModule, offset: number): Fault {
    const fault = new Fault("revision-impure", impureMessage(what), { advice: impureAdvice });
    return withPlace(fault, this.#placeIn(file, compiled, placeAt(compiled.javascript, offset)));
  }

  raiseImpurity(): void {
    if (this.#impurity !== undefined) throw this.#finished(this.#impurity);
  }

  /** Remembers the import that failed: the innermost one, for errors that name no line themselves. */
  importedAt(file: string, compiled: CompiledModule, offset: number): void {
    this.#import ??= this.#placeIn(file, compiled, placeAt(compiled.javascript, offset));
  }

  /** The fault for what the file's code threw. */
  thrown(error: unknown, hints: readonly string[]): Fault {
    if (this.#impurity !== undefined) return this.#finished(this.#impurity);
    if (error instanceof Fault) return this.#finished(error);
    const placed = this.#locate(error) ?? this.#import;
    const text = messageOf(error);
    const waits = text === "ReferenceError: await is not defined";
    const message = waits ? `syntax error: ${awaitMessage}` : `the file threw: ${text}`;
    const fault = new Fault(waits ? "revision-syntax" : "revision-throws", message, {
      advice: waits ? awaitAdvice : "Mend the code at this line, or of the module that it calls.",
      details: [...(placed?.excerpt ?? []), ...hints],
      cause: error,
    });
    return fault.at(placed?.place ?? { file: this.#entry });
  }

  /** The same for what was thrown while the exported value was looked at; errors of others pass unchanged. */
  thrownWhileUsed(error: unknown): unknown {
    if (this.#impurity !== undefined || error instanceof Fault) return this.thrown(error, []);
    return this.#locate(error, 1) === undefined ? error : this.thrown(error, []);
  }

  syntax(file: string, text: string, error: unknown): unknown {
    if (!(error instanceof ModuleSyntaxError)) return error;
    const { line, column } = error;
    const waits = /\bawait\b/.test(error.message);
    const message = waits ? awaitMessage : error.message;
    if (line === undefined) return syntaxFault(file, text, message, undefined, undefined);
    const same = text.split("\n")[line - 1] === error.javascript.split("\n")[line - 1];
    const place = {
      line,
      ...(column === undefined ? {} : { column: same ? column : this.#column(text, line, column) }),
    };
    return syntaxFault(file, text, message, place, waits ? awaitAdvice : supportAdvice(message));
  }

  json(file: string, text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const offset = jsonErrorOffset(text);
      const message =
        offset >= text.length ? "Unexpected end of the file" : `Unexpected ${JSON.stringify(text[offset])}`;
      const advice = "Write it as JSON, without comments or trailing commas.";
      throw syntaxFault(file, text, message, placeAt(text, offset), advice);
    }
  }

  unresolved(from: string, specifier: string, guess: string | undefined): Fault {
    return new Fault("revision-throws", `"${specifier}", which "${from}" imports, cannot be found`, {
      advice: "Correct the path, or install the package beside the revisions.",
      details: guess === undefined ? [] : [guess],
    });
  }

  circular(file: string, compiled: CompiledModule, request: ImportRequest, name: string): Fault {
    const message = `"${name}" of "${request.specifier}" is not there yet: the two files import each other`;
    const fault = new Fault("revision-throws", message, { advice: "Move what both need to a third file." });
    return withPlace(fault, this.#placeIn(file, compiled, placeAt(compiled.javascript, request.offset)));
  }

  /** A fault raised by a builder or by this room: it gets the line that caused it. */
  #finished(fault: Fault): Fault {
    if (fault.place.file !== undefined) return fault;
    const placed = this.#locate(fault) ?? this.#import;
    return placed === undefined ? fault.at({ file: this.#entry }) : withPlace(fault, placed);
  }

  /** The topmost line of the error's stack, of `depth` at most, that lies in one of the project's modules. */
  #locate(error: unknown, depth = Number.POSITIVE_INFINITY): Placed | undefined {
    if (!(error instanceof Error) || typeof error.stack !== "string") return undefined;
    const frames = error.stack.split("\n").filter((line) => /^\s+at /.test(line));
    for (const frame of frames.slice(0, depth)) {
      for (const [file, compiled] of this.#compiled) {
        const path = this.#files.absolute(file);
        const at = frame.indexOf(`${path}:`);
        if (at < 0) continue;
        const [, line, column] = /^:(\d+):(\d+)/.exec(frame.slice(at + path.length)) ?? [];
        if (line !== undefined)
          return this.#placeIn(file, compiled, { line: Number(line), column: Number(column) });
      }
    }
    return undefined;
  }

  #placeIn(file: string, { source, javascript }: CompiledModule, place: Required<SourcePlace>): Placed {
    const { line, column } = place;
    const same = source === javascript || source.split("\n")[line - 1] === javascript.split("\n")[line - 1];
    const shown = { line, column: same ? column : this.#column(source, line, column) };
    return { place: { file, ...shown }, excerpt: excerpt(source, shown) };
  }

  #column(source: string, line: number, column: number): number {
    return this.#transform === undefined ? column : sourceColumn(source, this.#transform, line, column);
  }
}

interface Placed {
  readonly place: Place;
  readonly excerpt: readonly string[];
}

function withPlace(fault: Fault, { place, excerpt: shown }: Placed): Fault {
  const { code, message, advice, details, cause } = fault;
  const whole = new Fault(code, message, {
    place: { ...place, ...fault.place },
    details: [...shown, ...details],
    cause,
    ...(advice === undefined ? {} : { advice }),
  });
  if (fault.stack !== undefined) whole.stack = fault.stack;
  return whole;
}

const impureAdvice =
  "A revision is constant data: write the value itself, or let the database compute it when the script runs.";

function impureMessage(what: string): string {
  return `a revision must not read ${what}: it would differ from run to run or from machine to machine`;
}

const awaitMessage = "a top-level await is not supported";
const awaitAdvice = "A revision is constant data and waits for nothing: remove the await.";

function supportAdvice(message: string): string | undefined {
  if (!message.includes("not supported")) return undefined;
  return message.includes("namespace")
    ? "Write what it holds as plain constants or functions."
    : "Write it as a plain import or export statement.";
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error))
    return typeof error === "string"
      ? error
      : inspect(error, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
  return error.name === "Error" ? error.message : `${error.name}: ${error.message}`;
}

function syntaxFault(
  file: string,
  text: string,
  message: string,
  place: SourcePlace | undefined,
  advice: string | undefined,
): Fault {
  return new Fault("revision-syntax", `syntax error: ${message}`, {
    place: { file, ...place },
    details: place === undefined ? [] : excerpt(text, place),
    ...(advice === undefined ? {} : { advice }),
  });
}
