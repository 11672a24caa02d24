import type { Options } from "sucrase";
import { UnsupportedModuleSyntax } from "./rewrite-module.js";

/** sucrase's `transform`, imported by the caller when a file needs it. */
export type Transform = (
  code: string,
  options: Options,
) => { code: string; sourceMap?: { mappings: string } };

const options = {
  transforms: ["typescript"],
  disableESTransforms: true,
  preserveDynamicImport: true,
} satisfies Options;

/** TypeScript as JavaScript, line for line. Throws sucrase's syntax errors, and for what would be dropped silently. */
export function stripTypes(source: string, transform: Transform): string {
  const { code } = transform(source, options);
  refuseNamespaces(source, code);
  return code;
}

/** The column in the source of a column in the stripped code; 1-based. Slow, and needed only for faults. */
export function sourceColumn(source: string, transform: Transform, line: number, column: number): number {
  const { sourceMap } = transform(source, {
    ...options,
    filePath: "revision.ts",
    sourceMapOptions: { compiledFilename: "revision.js" },
  });
  const segments = (sourceMap?.mappings ?? "").split(";");
  let sourceAt = 0;
  let best = column;
  for (const [index, group] of segments.slice(0, line).entries()) {
    let generatedAt = 0;
    for (const segment of group.split(",")) {
      const [generated, , , move] = decode(segment);
      if (generated === undefined || move === undefined) continue;
      generatedAt += generated;
      sourceAt += move;
      if (index === line - 1 && generatedAt < column) best = sourceAt + (column - generatedAt);
    }
  }
  return best;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of one segment of a source map: base 64 digits of five bits, the lowest first, its last bit the sign. */
function decode(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

const namespace = /^[^\S\n]*(?:export\s+)?(?:namespace|module)\s+[\w$.]+\s*\{/gm;

/** sucrase leaves a namespace out without a word; in a string or a comment, the text is still there afterwards. */
function refuseNamespaces(source: string, code: string): void {
  for (const found of source.matchAll(namespace)) {
    const offset = found.index + found[0].length - found[0].trimStart().length;
    const line = source.slice(0, offset).split("\n").length - 1;
    const firstLine = found[0].trim().split("\n")[0] ?? "";
    if (!code.split("\n")[line]?.includes(firstLine)) {
      throw new UnsupportedModuleSyntax("a namespace is not supported", offset);
    }
  }
}
