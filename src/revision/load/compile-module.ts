import { compileFunction } from "node:vm";
import { explainSyntaxError } from "./module-syntax-error.js";
import {
  exportsName,
  type ImportRequest,
  type ModuleLexer,
  metaName,
  rewriteModule,
} from "./rewrite-module.js";
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

/** Compiles a module to a function. `filename` is what stack traces will say; its extension tells the language. */
export function compileModule(filename: string, text: string, compiler: Compiler): CompiledModule {
  const source = text.startsWith("#!") ? `//${text.slice(2)}` : text;
  if (!/ts$/.test(filename)) return compileJavaScript(filename, source, source, compiler, false);
  if (!looksTyped.test(source) && !readsDifferently(source)) {
    try {
      return compileFirst(filename, source, source, compiler, true);
    } catch {
      // Not JavaScript: it holds types, or an error that shows again without them.
    }
  }
  if (compiler.transform === undefined) throw new NeedsTransform();
  return compileJavaScript(filename, source, strip(source, compiler.transform), compiler, false);
}

/** What shows at a glance that V8 would refuse the source; whatever else does, V8 finds out. */
const looksTyped =
  /\bas const\b|\bsatisfies [\w$]|\b(?:const|let) [\w$]+ ?:|^(?:export )?(?:interface|type|enum) [\w$]/m;

/**
 * TypeScript that JavaScript accepts with another meaning: type arguments, which are comparisons there. The test also
 * hits harmless text, which only costs time.
 */
function readsDifferently(source: string): boolean {
  return source.includes("<") && /(?<!=)>\s*(?:[(`]|\/[/*]|\n)/.test(source);
}

const prologue = '"use strict";{';
const strictLength = prologue.length;

type CompileArguments = [
  filename: string,
  source: string,
  javascript: string,
  compiler: Compiler,
  /** Whether imports that nothing uses are dropped. */
  elide: boolean,
];

function compileJavaScript(...parameters: CompileArguments): CompiledModule {
  try {
    return compileFirst(...parameters);
  } catch (error) {
    throw explainSyntaxError(error, parameters[2], strictLength);
  }
}

/** Throws whatever V8 throws: to explain it costs more than the attempt. */
function compileFirst(
  ...[filename, source, javascript, { lex, globals }, elide]: CompileArguments
): CompiledModule {
  const { code, requests, metaOffset, isModule } = rewriteModule(
    javascript,
    (text) => lexed(lex, text),
    elide,
  );
  const bindings = requests.flatMap((request) => request.bindings.map((binding) => binding.local));
  // A binding may have the name of a global that is hidden; parameters must differ.
  const hidden = bindings.some((name) => globals.includes(name))
    ? globals.map((name) => (bindings.includes(name) ? `__hidden_${name}` : name))
    : globals;
  const names = [exportsName, "exports", "require", "module", metaName, ...hidden, ...bindings];
  const run = compileFunction(`${prologue}${code}\n}`, names, { filename, columnOffset: -strictLength });
  return { requests, isModule, source, javascript, metaOffset, run: run as CompiledModule["run"] };
}

/** What the lexer refuses, V8 refuses too, with a better message. */
function lexed(lex: ModuleLexer, text: string): ReturnType<ModuleLexer> {
  try {
    return lex(text);
  } catch {
    return [[], []];
  }
}

function strip(source: string, transform: Transform): string {
  try {
    return stripTypes(source, transform);
  } catch (error) {
    throw explainSyntaxError(error, source);
  }
}
