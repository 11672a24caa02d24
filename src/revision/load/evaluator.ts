import { createRequire, isBuiltin } from "node:module";
import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import { didYouMean } from "../../errors/index.js";
import { type CompiledModule, type Compiler, compileModule, NeedsTransform } from "./compile-module.js";
import { EvaluationFaults } from "./evaluation-faults.js";
import { moduleCandidates } from "./module-path.js";
import type { ProjectFiles, TextFile } from "./project-files.js";
import { pureGlobalNames, pureGlobals } from "./pure-globals.js";
import type { ImportRequest } from "./rewrite-module.js";

export interface EvaluatorOptions {
  readonly files: ProjectFiles;
  /** Modules that are given, not found: each by the name it is imported by. */
  readonly modules: Readonly<Record<string, unknown>>;
  readonly compiler: Compiler;
  /** Whether what differs between runs or machines is refused. */
  readonly pure: boolean;
}

export interface Evaluation {
  /** The default export, or what a CommonJS file assigned to `module.exports`. */
  readonly exported: unknown;
  /** Every file that the value depends on, and every place where one was looked for in vain. */
  readonly uses: ReadonlySet<string>;
  /** Whether all that the value depends on is in `uses`. */
  readonly complete: boolean;
}

interface ModuleInstance {
  exports: unknown;
  finished: boolean;
}

/** Builtin modules that tell nothing of the machine. */
const pureBuiltins =
  /^(?:node:)?(?:assert|assert\/strict|buffer|path\/posix|querystring|string_decoder|url)$/;

/**
 * Evaluates files, each with its own instances of the modules it imports: a value can then depend on nothing but the
 * file and its `uses`, in whatever order files are evaluated. Compiled code is shared.
 */
export class Evaluator {
  readonly #options: EvaluatorOptions;
  readonly #given = new Map<string, object>();
  readonly #compiled = new Map<string, CompiledModule>();
  readonly #globals: readonly unknown[];
  #instances = new Map<string, ModuleInstance>();
  #uses = new Set<string>();
  #complete = true;
  #starved = false;
  #faults: EvaluationFaults;

  constructor(options: EvaluatorOptions) {
    this.#options = options;
    for (const [name, module] of Object.entries(options.modules)) {
      this.#given.set(name, Object.freeze({ ...(module as object), __esModule: true }));
    }
    this.#faults = new EvaluationFaults("", options.files, this.#compiled, undefined);
    const report = (what: string): never => {
      throw this.#faults.impure(what);
    };
    this.#globals = options.pure ? Object.values(pureGlobals(report)) : [];
  }

  /**
   * Evaluates one file, then `use` on what it exports. Whatever the file's code throws, then too, is a fault that names
   * the line; `NeedsTransform` and the errors of `use` itself pass.
   */
  evaluate<T>(file: string, content: TextFile, use: (evaluation: Evaluation) => T): T {
    this.#instances = new Map();
    this.#uses = new Set();
    this.#complete = true;
    this.#starved = false;
    this.#faults = new EvaluationFaults(
      file,
      this.#options.files,
      this.#compiled,
      this.#options.compiler.transform,
    );
    const faults = this.#faults;
    const { stackTraceLimit } = Error;
    // A revision's line may lie deep below the library that threw.
    Error.stackTraceLimit = 100;
    let exported: unknown;
    try {
      exported = defaultOf(this.#run(file, content, undefined).exports);
    } catch (error) {
      if (!this.#starved) throw faults.thrown(error, this.#hints());
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
    // The file's own code may have caught the signal that a module it requires must wait.
    if (this.#starved) throw new NeedsTransform();
    let used: T;
    try {
      used = use({ exported, uses: this.#uses, complete: this.#complete });
    } catch (error) {
      throw faults.thrownWhileUsed(error);
    }
    // Impure reads that the revision itself caught are found here.
    faults.raiseImpurity();
    return used;
  }

  /** Drops compiled code that no other file will need, so that memory does not grow with the history. */
  forget(file: string): void {
    this.#compiled.delete(file);
  }

  #run(file: string, content: TextFile, importer: string | undefined): ModuleInstance {
    const instance: ModuleInstance = { exports: {}, finished: false };
    this.#instances.set(file, instance);
    if (importer !== undefined) this.#uses.add(file);
    if (file.endsWith(".json")) {
      instance.exports = this.#faults.json(file, content.text);
      instance.finished = true;
      return instance;
    }
    const compiled = this.#compile(file, content.text);
    const own: Record<string, unknown> = {};
    if (compiled.isModule) {
      Object.defineProperty(own, "__esModule", { value: true });
      instance.exports = own;
    }
    const bindings = compiled.requests.flatMap((request) => this.#link(file, compiled, request, own));
    const { files, pure } = this.#options;
    const path = files.absolute(file);
    const meta = pure
      ? undefined
      : { filename: path, dirname: posix.dirname(path), url: pathToFileURL(path).href };
    const require = (specifier: unknown) => this.#require(file, String(specifier));
    const globals = pure ? this.#globals : [];
    compiled.run.call(undefined, own, instance.exports, require, instance, meta, ...globals, ...bindings);
    instance.finished = true;
    return instance;
  }

  #compile(file: string, text: string): CompiledModule {
    const kept = this.#compiled.get(file);
    if (kept !== undefined) return kept;
    try {
      const compiled = compileModule(this.#options.files.absolute(file), text, this.#options.compiler);
      this.#compiled.set(file, compiled);
      if (this.#options.pure && compiled.metaOffset !== undefined) {
        throw this.#faults.impureAt("import.meta", file, compiled, compiled.metaOffset);
      }
      return compiled;
    } catch (error) {
      if (error instanceof NeedsTransform) this.#starved = true;
      throw this.#faults.syntax(file, text, error);
    }
  }

  /** Carries out one import: returns the values of its bindings, and passes on what the module exports again. */
  #link(file: string, compiled: CompiledModule, request: ImportRequest, own: object): unknown[] {
    let module: unknown;
    try {
      module = this.#require(file, request.specifier);
    } catch (error) {
      this.#faults.importedAt(file, compiled, request.offset);
      throw error;
    }
    const member = (name: string) => {
      const value = memberOf(module, name);
      if (value === undefined && this.#unfinished(module))
        throw this.#faults.circular(file, compiled, request, name);
      return value;
    };
    for (const [exported, imported] of request.passed) {
      if (exported !== "*")
        Object.defineProperty(own, exported, { value: member(imported), enumerable: true });
      else if (this.#unfinished(module)) throw this.#faults.circular(file, compiled, request, exported);
      else passAll(own, module);
    }
    return request.bindings.map(({ imported }) => member(imported));
  }

  #unfinished(module: unknown): boolean {
    for (const instance of this.#instances.values())
      if (instance.exports === module) return !instance.finished;
    return false;
  }

  #require(from: string, specifier: string): unknown {
    const given = this.#given.get(specifier);
    if (given !== undefined) return given;
    if (/^\.\.?(?:\/|$)/.test(specifier)) return this.#relative(from, specifier);
    const owner = [...this.#given.keys()].find((name) => specifier.startsWith(`${name}/`));
    if (owner !== undefined)
      throw this.#faults.unresolved(from, specifier, didYouMean(specifier, this.#given.keys()));
    if (this.#options.pure && isBuiltin(specifier) && !pureBuiltins.test(specifier)) {
      throw this.#faults.impure(`the module "${specifier}"`);
    }
    if (!isBuiltin(specifier)) this.#complete = false;
    const require = createRequire(this.#options.files.absolute(from));
    try {
      require.resolve(specifier);
    } catch {
      throw this.#faults.unresolved(from, specifier, undefined);
    }
    return require(specifier) as unknown;
  }

  #relative(from: string, specifier: string): unknown {
    const { files } = this.#options;
    for (const candidate of moduleCandidates(files.beside(from, specifier))) {
      const instance = this.#instances.get(candidate);
      if (instance !== undefined) return instance.exports;
      this.#uses.add(candidate);
      const content = files.readKept(candidate);
      if (content === undefined) continue;
      return this.#run(candidate, content, from).exports;
    }
    const isOther = files.readKept(files.beside(from, specifier)) !== undefined;
    const reason = "The file is there, but only TypeScript, JavaScript and JSON can be imported.";
    throw this.#faults.unresolved(from, specifier, isOther ? reason : undefined);
  }

  /** Names that were imported from a given module that has no such name: what follows is seldom clear. */
  #hints(): string[] {
    const hints: string[] = [];
    for (const file of this.#instances.keys()) {
      for (const { specifier, bindings } of this.#compiled.get(file)?.requests ?? []) {
        const given = this.#given.get(specifier);
        if (given === undefined) continue;
        for (const { imported } of bindings) {
          if (imported === "*" || imported in given) continue;
          const guess = didYouMean(imported, Object.keys(given));
          hints.push(`"${specifier}" exports no "${imported}".${guess === undefined ? "" : ` ${guess}`}`);
        }
      }
    }
    return hints;
  }
}

function isEsModule(module: unknown): module is Record<string, unknown> {
  return (
    typeof module === "object" && module !== null && "__esModule" in module && module.__esModule === true
  );
}

/** A CommonJS file that assigned nothing exports nothing. */
function defaultOf(exports: unknown): unknown {
  if (isEsModule(exports)) return exports.default;
  const untouched = typeof exports === "object" && exports !== null && Object.keys(exports).length === 0;
  return untouched ? undefined : exports;
}

function memberOf(module: unknown, name: string): unknown {
  if (name === "*") return isEsModule(module) ? module : { ...(module as object), default: module };
  if (name === "default" && !isEsModule(module)) return module;
  return module === null || module === undefined ? undefined : (module as Record<string, unknown>)[name];
}

function passAll(own: object, module: unknown): void {
  for (const [name, value] of Object.entries(module as object)) {
    if (name === "default" || name === "__esModule" || Object.hasOwn(own, name)) continue;
    Object.defineProperty(own, name, { value, enumerable: true });
  }
}

/** Names of the parameters that stand before globals, for the compiler. */
export function hiddenGlobals(pure: boolean): readonly string[] {
  return pure ? pureGlobalNames : [];
}
