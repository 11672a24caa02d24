import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, sep } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { discard } from "../revision/load/discard.js";

export interface CachedScript {
  /** What the script's CommonJS module exports. */
  readonly exports: unknown;
  /** Keeps the code that V8 has compiled by now for the next run, where that run could gain from it. */
  keep(): void;
}

export interface CodeCachePlace {
  /** Of this build of the program: code of another build is never looked at, and removed when this one is kept. */
  readonly directory: string;
  /** What the program is about to do: each command has code of its own. */
  readonly name: string;
}

/**
 * Runs a CommonJS script, with V8's compiled code from an earlier run where there is some. A third of a short run would go
 * into compiling limbeck itself. A damaged or foreign cache is ignored: V8 would trust it blindly, so the file begins
 * with the SHA-256 of the rest.
 */
export function runScript(path: string, place: CodeCachePlace | undefined): CachedScript {
  const source = readFileSync(path, "utf8");
  const file = place && join(place.directory, `${place.name}-${cachedDataVersionTag().toString(36)}.bin`);
  const kept = file === undefined ? undefined : readKept(file);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(kept === undefined ? {} : { cachedData: kept }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parameters: unknown[]) => void;
  run(module.exports, createRequire(path), module, path, dirname(path));
  return {
    exports: module.exports,
    keep: () => {
      if (file === undefined || (kept !== undefined && script.cachedDataRejected !== true)) return;
      writeKept(file, script.createCachedData());
    },
  };
}

/**
 * Where the compiled code of a program in `home` is kept: among the caches of the packages that it is installed with,
 * which whoever may write may change the program too. Undefined where caching is turned off, as for Node's own cache.
 */
export function codeCachePlace(home: string, build: string, name: string): CodeCachePlace | undefined {
  if ((process.env.NODE_DISABLE_COMPILE_CACHE ?? "") !== "") return undefined;
  const within = home.lastIndexOf(`${sep}node_modules${sep}`);
  const modules =
    within === -1 ? join(dirname(home), "node_modules") : home.slice(0, within + 1 + "node_modules".length);
  return { directory: join(modules, ".cache", "limbeck-code", build), name };
}

const digestLength = 32;

function digestOf(data: Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

function readKept(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const data = content.subarray(digestLength);
    return digestOf(data).equals(content.subarray(0, digestLength)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A cache is a convenience: where it cannot be written, nothing happens. */
function writeKept(file: string, data: Buffer): void {
  const directory = dirname(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(temporary, Buffer.concat([digestOf(data), data]), { flag: "wx" });
    renameSync(temporary, file);
    for (const other of readdirSync(dirname(directory))) {
      if (other !== basename(directory)) rmSync(join(dirname(directory), other), { recursive: true });
    }
  } catch {
    discard(temporary);
  }
}
