import { isUtf8 } from "node:buffer";
import { type BinaryLike, hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { Fault } from "../../errors/index.js";
import { packageDirectory, parsePackageGlob } from "./package-glob.js";

export interface TextFile {
  /** Without a byte order mark; otherwise exactly the file's characters. */
  readonly text: string;
  /** SHA-256 of the whole file, in base64. */
  readonly digest: string;
}

/** SHA-256 in base64: shorter to keep and to compare than hexadecimal. */
export function digestOf(content: BinaryLike): string {
  return hash("sha256", content, "base64");
}

/**
 * The text files of one project, named by their path relative to its root, with forward slashes. Within one load a
 * dependency is read once, so that all revisions see the same content even while someone edits it.
 */
export class ProjectFiles {
  readonly root: string;
  readonly #prefix: string;
  readonly #packages = new Map<string, string>();
  readonly #kept = new Map<string, TextFile | undefined>();

  constructor(root: string) {
    this.root = resolve(root);
    const slashed = sep === "/" ? this.root : this.root.replaceAll(sep, "/");
    this.#prefix = slashed.endsWith("/") ? slashed : `${slashed}/`;
  }

  /** The path to open `file`. Never normalised further: it also names the file in stack traces. */
  absolute(file: string): string {
    if (/^(?:\/|[a-zA-Z]:)/.test(file)) return file;
    return file.startsWith("package:") ? this.#inPackage(file) : this.#prefix + file;
  }

  #inPackage(file: string): string {
    const named = parsePackageGlob(file);
    if (named === undefined) return this.#prefix + file;
    const directory = this.#packages.get(named.package) ?? packageDirectory(this.root, named.package);
    this.#packages.set(named.package, directory);
    return `${sep === "/" ? directory : directory.replaceAll(sep, "/")}/${named.glob}`;
  }

  /** The project's own name of a path on this machine. */
  name(path: string): string {
    return relative(this.root, path).replaceAll(sep, "/");
  }

  /** The name of the file that `path` means where it is written in `file`. */
  beside(file: string, path: string): string {
    return posix.normalize(posix.join(posix.dirname(file), path));
  }

  /** Reads the file now. A missing, unreadable or not UTF-8 encoded one is a `file-unreadable` fault. */
  read(file: string): TextFile {
    const path = this.absolute(file);
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      throw unreadable(file, error);
    }
    if (text.includes("\ufffd")) refuseBadEncoding(file, readFileSync(path));
    return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, digest: digestOf(text) };
  }

  /** Reads a dependency, once in a load; undefined where no such file is. Faults as `read` does. */
  readKept(file: string): TextFile | undefined {
    if (this.#kept.has(file)) return this.#kept.get(file);
    const isFile = statSync(this.absolute(file), { throwIfNoEntry: false })?.isFile() ?? false;
    const content = isFile ? this.read(file) : undefined;
    this.#kept.set(file, content);
    return content;
  }

  /** What a dependency is now: its digest, or null where it is missing or cannot be read. */
  state(file: string): string | null {
    try {
      return this.readKept(file)?.digest ?? null;
    } catch {
      return null;
    }
  }
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ELOOP: "its symbolic links form a circle",
};

function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new Fault("file-unreadable", `"${file}" cannot be read: ${reason}`, {
    place: { file },
    advice: "Check the path, and that it names a file that you may read.",
    cause: error,
  });
}

/** A replacement character may really stand in the file; only bytes that are no UTF-8 are a fault. */
function refuseBadEncoding(file: string, bytes: Buffer): void {
  if (isUtf8(bytes)) return;
  const mark = bytes.readUInt16BE(0);
  const utf16 = mark === 0xfffe || mark === 0xfeff;
  throw new Fault("file-unreadable", `"${file}" is ${utf16 ? "UTF-16" : "not UTF-8"} text`, {
    place: { file, ...(utf16 ? {} : { line: firstBadLine(bytes) }) },
    advice: "Save the file with the encoding UTF-8.",
  });
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
    line += 1;
  }
  return line;
}
