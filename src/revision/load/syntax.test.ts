import { describe, expect, it } from "vitest";
import { exportedBy } from "./temporary-project.js";

describe("what a revision file may be written in", () => {
  it("imports builders by name, by another name, by default and as a whole", async () => {
    const source = `import { op, defineRevision as define } from "limbeck";
import * as all from "limbeck";
import {
  // what a formatter leaves
  op as again, /* and a comment */
} from "limbeck";
export default define([op.execute("a"), all.op.execute("b"), again.execute("c")]);
`;
    expect(await exportedBy(source)).toEqual(["a", "b", "c"].map((sql) => ({ kind: "execute", sql })));
  });

  it.each([
    ["annotations and assertions", "const a: number = 1 as number; export default <unknown>a!;", 1],
    ["satisfies", "export default { a: [1] as const } satisfies { a: readonly [1] };", { a: [1] }],
    ["an enum", 'enum Kind { A = "a", B = "b" }\nexport default [Kind.A, Kind.B];', ["a", "b"]],
    ["interfaces and types", "interface A { a: 1 }\ntype B = A;\nexport default { a: 1 } as B;", { a: 1 }],
    [
      "overloads",
      "function f(a: string): string;\nfunction f(a: unknown) { return a; }\nexport default f('x');",
      "x",
    ],
    [
      "parameter properties",
      "class A { constructor(readonly a: number) {} }\nexport default new A(2);",
      { a: 2 },
    ],
    ["generic calls", "const f = <T,>(a: T) => a;\nexport default f<number>(3);", 3],
    [
      "type arguments that JavaScript would compare",
      "const f = (a) => a, T = 1;\nexport default f<T>(4);",
      4,
    ],
    ["comparisons", "const a = 1, b = 2;\nexport default [a < b, b + 0 > (a)];", [true, true]],
    ["arrow functions", "const twice = (a) =>\n  (a * 2);\nexport default [1, 2].map(twice);", [2, 4]],
    [
      "template literals",
      "const t = 't';\nexport default `module x {\nexport default ${t}\n<T>(\n`;",
      "module x {\nexport default t\n<T>(\n",
    ],
    ["a byte order mark", "\ufeffexport default 1", 1],
    ["a hash-bang line", "#!/usr/bin/env node\nexport default 1", 1],
    ["Windows line ends", "const a = 1;\r\nexport default a;\r\n", 1],
    ["no final newline, but a comment", "export const a = 1;\nexport default a; // end", 1],
    [
      "names of globals as names of its own",
      "const process = 1, crypto = 2, exports = 3;\nexport default [process, crypto, exports];",
      [1, 2, 3],
    ],
    ["a default function by name", "export default function f() {}\nf.toJSON = () => 5;", 5],
    ["a default class by name", "export default class A { static toJSON() { return 6; } }", 6],
    ["an anonymous default class", "export default class { static toJSON() { return 7; } }", 7],
    ["a default in a list of exports", "const a = 8;\nexport { a as default };", 8],
    ["an abstract default class", "export default abstract class A { static toJSON() { return 9; } }", 9],
    ["undefined members, which JSON has not", "export default { a: undefined, b: 1 };", { b: 1 }],
    ["declarations", "declare const a: number;\ndeclare namespace N { const b: 1 }\nexport default 1;", 1],
    ["nothing at all", "", null],
    ["no default export", "export const a = 1;", null],
  ])("%s", async (_, source, value) => {
    expect(await exportedBy(source)).toEqual(value);
  });

  it.each([
    ["revisions/a.mts", "export default 1 as number", 1],
    ["revisions/a.cts", "const a: number = 2; export = a;", 2],
    ["revisions/a.js", "export default 3", 3],
    ["revisions/a.mjs", "export default 4", 4],
    [
      "revisions/a.cjs",
      'const { op } = require("limbeck"); module.exports = op.execute("x");',
      { kind: "execute", sql: "x" },
    ],
    ["revisions/a.cjs", "exports.a = 1;", { a: 1 }],
    ["revisions/a.json", '{ "a": [1, null, "\\u0041"] }', { a: [1, null, "A"] }],
    ["revisions/with space (1) ü.ts", "export default 5", 5],
  ])("loads %s: %s", async (file, source, value) => {
    expect(await exportedBy(source, {}, file)).toEqual(value);
  });
});

describe("what a revision file may import", () => {
  const shared =
    "export const a = 1, b: number = 2;\nexport function f() { return 3; }\nexport default 4;\nexport class C {}";

  it.each([
    ["without an extension", "../shared/x"],
    ["by the compiled file's extension", "../shared/x.js"],
    ["by its own extension", "../shared/x.ts"],
    ["a directory", "../shared/folder"],
  ])("a helper %s", async (_, specifier) => {
    const files = { "shared/x.ts": shared, "shared/folder/index.ts": shared };
    const source = `import d, { a, b as c, f } from "${specifier}";\nexport default [d, a, c, f()];`;
    expect(await exportedBy(source, files)).toEqual([4, 1, 2, 3]);
  });

  it("a helper that passes on what others export", async () => {
    const files = {
      "shared/x.ts": shared,
      "shared/y.ts":
        'import { b } from "./x.js";\nexport { b };\nexport { a as one, default } from "./x.js";',
      "shared/z.ts":
        'export * from "./y.js";\nexport * as x from "./x.js";\nexport type { T } from "./nowhere.js";',
    };
    const source = 'import { b, one, x } from "../shared/z.js";\nexport default [b, one, x.default];';
    expect(await exportedBy(source, files)).toEqual([2, 1, 4]);
  });

  it("JSON, with and without saying so", async () => {
    const files = { "shared/d.json": '{"a":1}' };
    const source = `import d from "../shared/d.json" with { type: "json" };\nimport e from "../shared/d.json";\nexport default [d, e];`;
    expect(await exportedBy(source, files)).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each([
    ["import type", 'import type { T } from "./nowhere.js";\nexport default 1;'],
    ["a type among names", 'import { type T } from "./nowhere.js";\nexport default 1;'],
    ["a name that only types use", 'import { T } from "./nowhere.js";\nexport default 1 as T;'],
    ["a name that nothing uses", 'import { T } from "./nowhere.js";\nexport default 1;'],
  ])("types, which are gone when it runs: %s", async (_, source) => {
    expect(await exportedBy(source)).toBe(1);
  });

  it("files that import each other, as far as CommonJS goes", async () => {
    const files = {
      "shared/p.ts": 'import * as q from "./q.js";\nexport const p = () => q.q;',
      "shared/q.ts": 'import * as p from "./p.js";\nexport const q = 1;\nexport const viaP = () => p.p();',
    };
    expect(await exportedBy('import { viaP } from "../shared/q.js";\nexport default viaP();', files)).toBe(1);
  });

  it("a package, which is CommonJS or not", async () => {
    const files = {
      "node_modules/cjs/package.json": '{"name":"cjs","main":"m.js"}',
      "node_modules/cjs/m.js": "module.exports = { a: 1 };",
      "node_modules/esm/package.json": '{"name":"esm","type":"module","exports":"./m.js"}',
      "node_modules/esm/m.js": "export const b = 2; export default 3;",
    };
    const source =
      'import cjs, { a } from "cjs";\nimport d, { b } from "esm";\nexport default [cjs, a, d, b];';
    expect(await exportedBy(source, files)).toEqual([{ a: 1 }, 1, 3, 2]);
  });

  it("TypeScript, from JavaScript that hides its errors", async () => {
    const source = 'let a = 0;\ntry { a = require("../shared/x").x; } catch {}\nmodule.exports = [a];';
    expect(
      await exportedBy(source, { "shared/x.ts": "export const x: number = 1;" }, "revisions/a.cjs"),
    ).toEqual([1]);
  });

  it("helpers whose state no other revision sees", async () => {
    const counter = "let n = 0;\nexport const next = () => ++n;";
    const source = 'import { next } from "../shared/counter.js";\nexport default [next(), next()];';
    expect(await exportedBy(source, { "shared/counter.ts": counter })).toEqual([1, 2]);
  });
});
