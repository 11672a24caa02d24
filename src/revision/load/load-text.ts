import { FileLoader } from "./file-loader.js";
import { digestOf, ProjectFiles } from "./project-files.js";

export interface LoadTextOptions<T> {
  readonly root: string;
  /** The name that the text would have as a file. */
  readonly file: string;
  readonly text: string;
  readonly modules: Readonly<Record<string, unknown>>;
  readonly validate: (
    exported: unknown,
    context: { readonly file: string; readBeside(path: string): string },
  ) => T;
}

/** Evaluates a text as if it stood in a file of the project: what a file would be is known before it is written. */
export async function loadText<T>({ root, file, text, modules, validate }: LoadTextOptions<T>): Promise<T> {
  const files = new ProjectFiles(root);
  const loader = await FileLoader.create({ files, modules, pure: true });
  const readBeside = (path: string) => files.read(files.beside(file, path)).text;
  return loader.evaluate(file, { text, digest: digestOf(text) }, ({ exported }) =>
    validate(exported, { file, readBeside }),
  );
}
