import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { transform } from "sucrase";
import { describe, expect, it } from "vitest";
import { fileModules } from "../../project/file-modules.js";
import { loadText } from "./load-text.js";
import { readPlainModule } from "./read-plain-module.js";

const read = (text: string) => readPlainModule(text, fileModules);

/** What the file exports when it is run as a program; a fault's message where it cannot be. */
async function evaluated(text: string): Promise<unknown> {
  try {
    const validate = (exported: unknown) => exported;
    return await loadText({ root: "/", file: "a.ts", text, modules: fileModules, validate });
  } catch (error) {
    return String(error);
  }
}

/** The same by other means: sucrase turns the module into a CommonJS one, and V8 runs it. */
function ran(text: string): unknown {
  const { code } = transform(text, { transforms: ["imports"], production: true });
  const exports: { default?: unknown } = {};
  new Function("require", "exports", code)((name: string) => fileModules[name], exports);
  return exports.default;
}

describe("a module of the plain form is read as it would be evaluated", () => {
  it.each([
    ["a number", "export default 12.5e3;"],
    ["a negative zero", "export default -0"],
    ["lists and objects", `export default [{ a: 1, "b c": [true, false, null, undefined], 'd': {}, }, []];`],
    [
      "quotes and escapes",
      String.raw`export default ["it's", 'a "b"', "\n\t\\\"", '\x41\u0042\u{1F600}\0', "\q", "\\n"];`,
    ],
    ["a template without holes", "export default `line 1\n  line 2 \\` $ {x} '`;"],
    ["a text over a line separator", 'export default "a\u2028b";'],
    ["comments", "// a\n/* b */ export default /* d */ [ // e\n 1, /* f */ ];\n// g"],
    ["keys in the order of a program", "export default { b: 1, 2: 0, a: 2 };".replace("2: 0", '"2": 0')],
    [
      "calls of what is imported",
      'import { column, op, unique } from "limbeck";\nexport default [op.dropTable("a"), column("b", "integer", { nullable: false }), unique(["c"])];',
    ],
    [
      "imports on lines of their own",
      'import { op } from "limbeck"\nimport { column } from "limbeck"\nexport default [op.dropTable("t")]',
    ],
  ])("%s", async (_, text) => {
    expect(read(text)?.exported).toStrictEqual(await evaluated(text));
  });

  it("as every revision of the fixture projects is", async () => {
    let plain = 0;
    const directory = "fixtures/projects";
    for (const file of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
      if (!/revisions.*\.ts$/.test(file)) continue;
      const text = readFileSync(join(directory, file), "utf8");
      const module = read(text);
      if (module === undefined) continue;
      plain += 1;
      expect(module.exported, file).toStrictEqual(await evaluated(text));
    }
    expect(plain).toBeGreaterThan(10);
  });
});

describe("everything else is left to the evaluator", () => {
  it.each([
    ["an operator", "export default 1 + 2;"],
    ["a parenthesis", "export default (1);"],
    ["a hole in a list", "export default [1, , 2];"],
    ["a spread", "export default [...[1]];"],
    ["a computed key", 'export default { ["a"]: 1 };'],
    ["a short property", 'import { op } from "limbeck";\nexport default { op };'],
    ["a prototype", 'export default { "__proto__": null };'],
    ["a template with a hole", "export default `a${1}`;"],
    ["an octal escape", String.raw`export default "\1";`],
    ["a continued line", 'export default "a\\\nb";'],
    ["a big integer", "export default 1n;"],
    ["a number in another base", "export default 0x10;"],
    ["a leading zero", "export default 010;"],
    ["a separator in a number", "export default 1_000;"],
    ["a type", 'import { op } from "limbeck";\nexport default op.dropTable("a") as object;'],
    ["a type argument", 'import { op } from "limbeck";\nexport default op.dropTable<string>("a");'],
    ["a member of a value", 'export default "a".length;'],
    ["a member of a call", 'import { op } from "limbeck";\nexport default op.dropTable("a").kind;'],
    ["something global", "export default process;"],
    ["an import under another name", 'import { op as o } from "limbeck";\nexport default o.dropTable("a");'],
    ["an import from a file", 'import { a } from "./a.js";\nexport default a;'],
    ["an import that is not there", 'import { nothing } from "limbeck";\nexport default 1;'],
    ["an import of the same twice", 'import { op, op } from "limbeck";\nexport default 1;'],
    [
      "imports on one line",
      'import { op } from "limbeck" import { column } from "limbeck";\nexport default 1;',
    ],
    ["a declaration", "const a = 1;\nexport default a;"],
    ["something after the export", "export default 1; export const a = 1;"],
    ["a call that throws", 'import { op } from "limbeck";\nexport default op.createTable();'],
    ["a text that does not end", 'export default "a;'],
    ["a comment that does not end", "export default 1; /*"],
    ["an empty file", ""],
  ])("%s", (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it("so that a file that was changed in any way is read as it would run, or not at all", () => {
    const sound = String.raw`import { column, op } from "limbeck";
export default [op.createTable("a'b", [column("c", "integer", { default: -1.5e2, comment: "\u{41}\n'" })]), null];
// end`;
    const pieces = [
      "",
      " ",
      "\n",
      ";",
      ",",
      ".",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "`",
      "\\",
      "/",
      "*",
      "/*",
      "//",
      "-",
      "+",
      "0",
      "1",
      "e",
      "x",
      "u",
      "_",
      "a",
      "op",
      "import",
      "as",
      "export",
      "default",
      ":",
      "${",
      "...",
      "=>",
      "\u2028",
      "ä",
    ];
    const change = fc.record({
      at: fc.nat({ max: sound.length }),
      length: fc.nat({ max: 3 }),
      piece: fc.constantFrom(...pieces),
    });
    let read_ = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (so, { at, length, piece }) => so.slice(0, at) + piece + so.slice(at + length),
          sound,
        );
        const module = read(text);
        if (module === undefined) return;
        read_ += 1;
        expect(module.exported).toStrictEqual(ran(text));
      }),
      { numRuns: 5000 },
    );
    expect(read_).toBeGreaterThan(100);
  });
});
