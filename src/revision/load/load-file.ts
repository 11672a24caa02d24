import { Fault } from "../../errors/index.js";
import { ProjectFiles } from "./project-files.js";
import { readPlainFile } from "./read-plain-module.js";

export interface LoadedFileContext {
  readonly file: string;
  /** Every file that it imports, and every place where one was looked for in vain. */
  readonly uses: ReadonlySet<string>;
}

export interface LoadFileOptions<T> {
  /** The directory that `file` and the places of faults are relative to. */
  readonly root: string;
  readonly file: string;
  readonly modules: Readonly<Record<string, unknown>>;
  readonly validate: (exported: unknown, context: LoadedFileContext) => T;
}

/**
 * Evaluates one file, such as the configuration: never cached, free to read the environment, and its export may hold
 * functions. What goes wrong in its code is a `config-invalid` fault; a missing file is `file-unreadable`.
 */
export async function loadFile<T>({ root, file, modules, validate }: LoadFileOptions<T>): Promise<T> {
  const files = new ProjectFiles(root);
  const name = file.replaceAll("\\", "/").replace(/^\.\//, "");
  const content = files.read(name);
  // Most configurations have the plain form too: then the evaluator need not even be loaded.
  const plain = readPlainFile(name, content.text, modules);
  try {
    if (plain !== undefined) return validate(plain.exported, { file: name, uses: new Set() });
  } catch {
    // The evaluator says where.
  }
  const { FileLoader } = await import("./file-loader.js");
  const loader = await FileLoader.create({ files, modules, pure: false });
  try {
    return await loader.evaluate(name, content, ({ exported, uses }) =>
      validate(exported, { file: name, uses }),
    );
  } catch (error) {
    throw error instanceof Fault && error.class === "revision" ? asConfiguration(error) : error;
  }
}

function asConfiguration(fault: Fault): Fault {
  if (fault.code === "file-unreadable") return fault;
  const { message, place, advice, details, cause } = fault;
  return new Fault("config-invalid", message, {
    place,
    details,
    cause,
    ...(advice === undefined
      ? {}
      : { advice: advice.replace(/^A revision is constant data and/, "A configuration") }),
  });
}
