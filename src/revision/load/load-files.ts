import { setImmediate } from "node:timers/promises";
import { Fault } from "../../errors/index.js";
import { type CacheContent, type DependencyStates, entryLine, readCache, writeCache } from "./cache.js";
import type { Evaluation } from "./evaluator.js";
import type { FileLoader } from "./file-loader.js";
import { listFiles } from "./list-files.js";
import { contentsDigest } from "./plain-contents.js";
import { ProjectFiles, type TextFile } from "./project-files.js";
import { readPlainFile } from "./read-plain-module.js";

/** What the shape check of a file is given beside the exported value. */
export interface FileContext {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /**
   * The text of a UTF-8 file beside the revision, such as the SQL of an `execute` operation, without a byte order mark.
   * A missing or unreadable one is a `file-unreadable` fault. The file becomes part of what the cached value depends on.
   */
  readBeside(path: string): string;
}

/** Turns what a file exports into plain JSON data, or throws a fault. Must depend on its arguments only. */
export type Validate<T> = (exported: unknown, context: FileContext) => T;

export interface LoadFilesOptions<T> {
  /** The project's directory. */
  readonly root: string;
  /** Relative to the root, as fast-glob reads them. */
  readonly globs: readonly string[];
  readonly ignore?: readonly string[];
  /** The modules that files import without looking for them, such as `limbeck`. */
  readonly modules: Readonly<Record<string, unknown>>;
  readonly validate: Validate<T>;
  /** Where values are kept between runs; undefined keeps nothing. */
  readonly cacheFile?: string | undefined;
  /** Stands for everything beside the files that values depend on: limbeck's version, its plugins. */
  readonly version: string;
}

export interface LoadedFile<T> {
  readonly file: string;
  readonly value: T;
}

export interface LoadStatistics {
  readonly total: number;
  readonly fromCache: number;
  readonly evaluated: number;
}

export interface LoadedFiles<T> {
  /** Sorted by file. */
  readonly files: readonly LoadedFile<T>[];
  readonly statistics: LoadStatistics;
  /** One digest for the names and contents of the files. */
  readonly contents: string;
  /** What else their values depend on; undefined where that cannot be told. */
  readonly dependencies: DependencyStates | undefined;
}

/**
 * Loads every file that the globs match, from the cache where nothing changed. Values are what JSON keeps of what
 * `validate` returned, from the cache or not. The first faulty file's fault is thrown; it names the others.
 */
export async function loadFiles<T>(options: LoadFilesOptions<T>): Promise<LoadedFiles<T>> {
  const names = await listFiles(options);
  const files = new ProjectFiles(options.root);
  const run = new Run<T>(options, files);
  for (const [index, name] of names.entries()) {
    // Whoever waits may want to say so: loading leaves no other room for it.
    if (index % 200 === 199) await setImmediate();
    await run.load(name);
  }
  run.save(names);
  run.raise();
  return {
    files: run.loaded,
    statistics: run.statistics(),
    contents: contentsDigest(run.digests),
    dependencies: run.complete ? run.dependencies() : undefined,
  };
}

/** The state of one call of `loadFiles`. */
class Run<T> {
  readonly loaded: LoadedFile<T>[] = [];
  /** False where some value depends on a package. */
  complete = true;
  readonly digests: (readonly [file: string, digest: string])[] = [];
  readonly #options: LoadFilesOptions<T>;
  readonly #files: ProjectFiles;
  readonly #cache: CacheContent | undefined;
  readonly #changed: ReadonlySet<string>;
  readonly #faults: Fault[] = [];
  readonly #lines = new Map<string, string>();
  readonly #uses = new Set<string>();
  #loader: FileLoader | undefined;
  readonly #fromCache = new Set<string>();
  #evaluated = 0;

  constructor(options: LoadFilesOptions<T>, files: ProjectFiles) {
    this.#options = options;
    this.#files = files;
    this.#cache = options.cacheFile === undefined ? undefined : readCache(options.cacheFile, options.version);
    const states = Object.entries(this.#cache?.dependencies ?? {});
    this.#changed = new Set(
      states.filter(([file, state]) => files.state(file) !== state).map(([file]) => file),
    );
  }

  async load(file: string): Promise<void> {
    try {
      const content = this.#files.read(file);
      this.digests.push([file, content.digest]);
      const kept = this.#cache?.entries.get(file);
      if (
        kept !== undefined &&
        kept[1] === content.digest &&
        !kept[2].some((each) => this.#changed.has(each))
      ) {
        for (const each of kept[2]) this.#uses.add(each);
        this.#fromCache.add(file);
        // Values come from `validate`, through a file whose checksum holds.
        this.loaded.push({ file, value: kept[3] as T });
      } else {
        this.#evaluated += 1;
        await this.#evaluate(file, content);
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#faults.push(error);
    }
  }

  async #evaluate(file: string, content: TextFile): Promise<void> {
    const use = (evaluation: Evaluation) => this.#used(file, content, evaluation);
    const json = this.#readPlain(file, content, use) ?? (await this.#run(file, content, use));
    this.loaded.push({ file, value: JSON.parse(json) as T });
  }

  /** Without running the file, where it is plain and sound; what is wrong with it is for the evaluator to say. */
  #readPlain(file: string, { text }: TextFile, use: (evaluation: Evaluation) => string): string | undefined {
    const plain = readPlainFile(file, text, this.#options.modules);
    try {
      return plain && use({ ...plain, uses: new Set(), complete: true });
    } catch {
      return undefined;
    }
  }

  async #run(file: string, content: TextFile, use: (evaluation: Evaluation) => string): Promise<string> {
    this.#loader ??= await createLoader(this.#files, this.#options.modules);
    return this.#loader.evaluate(file, content, use);
  }

  #used(file: string, { digest }: TextFile, evaluation: Evaluation): string {
    const { printed, uses } = this.#validated(file, evaluation);
    for (const each of uses) this.#uses.add(each);
    if (!evaluation.complete) this.complete = false;
    else if (this.#options.cacheFile !== undefined)
      this.#lines.set(file, entryLine(file, digest, uses, printed));
    return printed;
  }

  #validated(file: string, evaluation: Evaluation): { printed: string; uses: string[] } {
    const uses = new Set(evaluation.uses);
    const readBeside = (path: string) => {
      const name = besideName(this.#files, file, path);
      uses.add(name);
      return readBesideOf(this.#files, file, name);
    };
    const value = this.#options.validate(evaluation.exported, { file, readBeside });
    return { printed: print(file, value), uses: [...uses] };
  }

  /** Writes the cache where anything differs from what it holds. Faulty files are left out and evaluated again. */
  save(names: readonly string[]): void {
    const { cacheFile, version } = this.#options;
    if (cacheFile === undefined) return;
    const cache = this.#cache;
    if (this.#lines.size === 0 && cache !== undefined && cache.entries.size === this.#fromCache.size) return;
    const lines = names.flatMap((name) => {
      const line = this.#lines.get(name) ?? (this.#fromCache.has(name) ? cache?.line(name) : undefined);
      return line === undefined ? [] : [line];
    });
    writeCache(cacheFile, version, this.dependencies(), lines);
  }

  /** The states of all files beside the loaded ones that their values depend on. */
  dependencies(): DependencyStates {
    return Object.fromEntries([...this.#uses].sort().map((each) => [each, this.#files.state(each)]));
  }

  raise(): void {
    const [first, ...rest] = this.#faults;
    if (first === undefined) return;
    if (rest.length === 0) throw first;
    const { code, message, place, advice, cause } = first;
    const names = rest.slice(0, 3).map((fault) => fault.place.file ?? "");
    const others = rest.length === 1 ? "1 more file fails" : `${rest.length} more files fail`;
    const more = `${others}: ${names.join(", ")}${rest.length > names.length ? ", …" : ""}`;
    const fault = new Fault(code, message, {
      place,
      cause,
      details: [...first.details, more],
      ...(advice === undefined ? {} : { advice }),
    });
    if (first.stack !== undefined) fault.stack = first.stack;
    throw fault;
  }

  statistics(): LoadStatistics {
    return { total: this.loaded.length, fromCache: this.#fromCache.size, evaluated: this.#evaluated };
  }
}

/** A warm run needs no compiler, so it imports none. */
async function createLoader(
  files: ProjectFiles,
  modules: Readonly<Record<string, unknown>>,
): Promise<FileLoader> {
  const { FileLoader } = await import("./file-loader.js");
  return FileLoader.create({ files, modules, pure: true });
}

/** A fault of the file beside is the revision's: whoever mends it must know who asked for the file. */
function readBesideOf(files: ProjectFiles, file: string, name: string): string {
  try {
    return (files.readKept(name) ?? files.read(name)).text;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { line } = error.place;
    const message = line === undefined ? error.message : `${error.message}, in its line ${line}`;
    throw new Fault(error.code, message, {
      place: { file },
      cause: error,
      ...(error.advice === undefined ? {} : { advice: error.advice }),
    });
  }
}

function besideName(files: ProjectFiles, file: string, path: string): string {
  if (!/^(?:[/\\]|[a-zA-Z]:)/.test(path)) return files.beside(file, path);
  throw new Fault("file-unreadable", `"${path}" is not a path relative to "${file}"`, {
    place: { file },
    advice: "Name the file by its path from the revision's own directory, such as ./backfill.sql.",
  });
}

function print(file: string, value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0];
    throw new Fault("revision-shape", `the revision is not plain data: ${reason}`, {
      place: { file },
      advice: "Use only what JSON can hold: objects, lists, strings, numbers, booleans and null.",
      cause: error,
    });
  }
}
