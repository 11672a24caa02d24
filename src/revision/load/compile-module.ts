import { compileFunction } from "node:vm";
import {
  exportsName,
  type ImportRequest,
  type ModuleLexer,
  metaName,
  type RewrittenModule,
  rewriteModule,
  UnsupportedModuleSyntax,
} from "./rewrite-module.js";
import { placeAt } from "./source-place.js";
import { stripTypes, type Transform } from "./strip-types.js";

export interface CompiledModule {
  readonly requests: readonly ImportRequest[];
  /** Has imports or exports; otherwise it speaks CommonJS. */
  readonly isModule: boolean;
  readonly source: string;
  /** What V8 saw, before imports and exports were rewritten; its lines are the source's. */
  readonly javascript: string;
  /** Where `import.meta` stands in `javascript`. */
  readonly metaOffset: number | undefined;
  /** Arguments: what ES exports are assigned to, exports, require, module, import.meta, the globals, then each binding of each request. */
  readonly run: (...parameters: unknown[]) => unknown;
}

export interface Compiler {
  readonly lex: ModuleLexer;
  /** Undefined until some file needs it. */
  transform: Transform | undefined;
  /** Names of the parameters that stand before globals. */
  readonly globals: readonly string[];
}

/** Raised where a file cannot be compiled before sucrase is imported. */
export class NeedsTransform extends Error {}

/** A syntax error, as V8 or sucrase found it. */
export class ModuleSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number | undefined,
    readonly column: number | undefined,
    /** The text that the column counts in: the source, unless types had to be stripped. */
    readonly javascript: string,
  ) {
    super(message);
  }
}

/** Compiles a module to a function. `filename` is what stack traces will say; its extension tells the language. */
export function compileModule(filename: string, text: string, compiler: Compiler): CompiledModule {
  const source = text.startsWith("#!") ? `//${text.slice(2)}` : text;
  if (!/ts$/.test(filename)) return compileJavaScript(filename, source, source, compiler, false);
  if (!readsDifferently(source)) {
    try {
      return compileJavaScript(filename, source, source, compiler, true);
    } catch {
      // Not JavaScript: it holds types, or an error that shows again without them.
    }
  }
  if (compiler.transform === undefined) throw new NeedsTransform();
  return compileJavaScript(filename, source, strip(source, compiler.transform), compiler, false);
}

/**
 * TypeScript that JavaScript accepts with another meaning: type arguments, which are comparisons there. The test also
 * hits harmless text, which only costs time.
 */
function readsDifferently(source: string): boolean {
  return source.includes("<") && /(?<!=)>\s*(?:[(`]|\/[/*]|\n)/.test(source);
}

const prologue = '"use strict";{';
const strictLength = prologue.length;

function compileJavaScript(
  filename: string,
  source: string,
  javascript: string,
  { lex, globals }: Compiler,
  elide: boolean,
): CompiledModule {
  const { code, requests, metaOffset, isModule } = rewrite(javascript, lex, elide);
  const bindings = requests.flatMap((request) => request.bindings.map((binding) => binding.local));
  // A binding may have the name of a global that is hidden; parameters must differ.
  const hidden = bindings.some((name) => globals.includes(name))
    ? globals.map((name) => (bindings.includes(name) ? `__hidden_${name}` : name))
    : globals;
  const names = [exportsName, "exports", "require", "module", metaName, ...hidden, ...bindings];
  try {
    const run = compileFunction(`${prologue}${code}\n}`, names, { filename, columnOffset: -strictLength });
    return { requests, isModule, source, javascript, metaOffset, run: run as CompiledModule["run"] };
  } catch (error) {
    throw fromV8(error, javascript);
  }
}

function rewrite(javascript: string, lex: ModuleLexer, elide: boolean): RewrittenModule {
  try {
    return rewriteModule(javascript, (text) => lexed(lex, text), elide);
  } catch (error) {
    throw unsupported(error, javascript);
  }
}

function unsupported(error: unknown, text: string): unknown {
  if (!(error instanceof UnsupportedModuleSyntax)) return error;
  const { line, column } = placeAt(text, error.offset);
  return new ModuleSyntaxError(error.message, line, column, text);
}

/** What the lexer refuses, V8 refuses too, with a better message. */
function lexed(lex: ModuleLexer, text: string): ReturnType<ModuleLexer> {
  try {
    return lex(text);
  } catch {
    return [[], []];
  }
}

function fromV8(error: unknown, javascript: string): unknown {
  if (!(error instanceof SyntaxError)) return error;
  // V8 writes "file:line", the line, and carets under the place, before the message.
  const [where = "", , carets = ""] = (error.stack ?? "").split("\n");
  const line = Number(/:(\d+)$/.exec(where)?.[1] ?? Number.NaN);
  if (Number.isNaN(line)) return new ModuleSyntaxError(error.message, undefined, undefined, javascript);
  const lines = javascript.split("\n");
  if (line > lines.length) {
    // The brace that closes the function is reached: the text ends too early.
    return new ModuleSyntaxError(
      "Unexpected end of the file",
      lines.length,
      (lines.at(-1)?.length ?? 0) + 1,
      javascript,
    );
  }
  const column = carets.indexOf("^") + 1 - (line === 1 ? strictLength : 0);
  return new ModuleSyntaxError(error.message, line, column > 0 ? column : undefined, javascript);
}

function strip(source: string, transform: Transform): string {
  try {
    return stripTypes(source, transform);
  } catch (error) {
    if (!(error instanceof Error) || !("loc" in error)) throw unsupported(error, source);
    const { line, column } = error.loc as { line?: number; column?: number };
    const message = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/^Error transforming [^:]*: /, "");
    throw new ModuleSyntaxError(message, line, column, source);
  }
}
