import { init, parse } from "es-module-lexer";
import { type Compiler, NeedsTransform } from "./compile-module.js";
import { type Evaluation, Evaluator, type EvaluatorOptions, hiddenGlobals } from "./evaluator.js";
import type { TextFile } from "./project-files.js";

/** Evaluates files one after the other, and imports the TypeScript compiler when the first file needs it. */
export class FileLoader {
  readonly #compiler: Compiler;
  readonly #evaluator: Evaluator;

  private constructor(options: Omit<EvaluatorOptions, "compiler">) {
    this.#compiler = { lex: parse, transform: undefined, globals: hiddenGlobals(options.pure) };
    this.#evaluator = new Evaluator({ ...options, compiler: this.#compiler });
  }

  static async create(options: Omit<EvaluatorOptions, "compiler">): Promise<FileLoader> {
    await init;
    return new FileLoader(options);
  }

  /** As `Evaluator.evaluate`. A file whose types must be stripped is started again: nothing it does can be seen. */
  async evaluate<T>(file: string, content: TextFile, use: (evaluation: Evaluation) => T): Promise<T> {
    try {
      return this.#evaluator.evaluate(file, content, use);
    } catch (error) {
      if (!(error instanceof NeedsTransform)) throw error;
      // The default is the CommonJS module itself, in Node as in a bundle; names would be there in Node only.
      const { default: sucrase } = await import("sucrase");
      this.#compiler.transform = sucrase.transform;
      return this.#evaluator.evaluate(file, content, use);
    } finally {
      this.#evaluator.forget(file);
    }
  }
}
