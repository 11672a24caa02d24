import { describe, expect, it } from "vitest";
import { builders, exportedBy, faultAt, faultOf, TemporaryProject } from "./temporary-project.js";

describe("a syntax error names file, line and column", () => {
  it.each([
    [
      "in JavaScript's own syntax",
      "const a = 1;\nconst b = ;\nexport default a;",
      "2:11 syntax error: Unexpected token",
    ],
    ["in the first line", "const b = ;\nexport default b;", "1:11 syntax error: Unexpected token"],
    [
      "after a type on the same line",
      "const a: number = 1; const a = 2;\nexport default a;",
      "1:28 syntax error: Identifier 'a' has already been declared",
    ],
    ["where the text ends too early", "export default [\n  1,", "2:5 syntax error: Unexpected"],
    [
      "a value namespace",
      "export default 1;\n  namespace N { export const a = 1; }",
      "2:3 syntax error: a namespace is not supported",
    ],
    [
      "an exported namespace",
      "export namespace N { export const a = 1; }\nexport default N;",
      "1:1 syntax error: a namespace is not supported",
    ],
    [
      "a top-level await",
      "const a: number = 1;\nexport default await a;",
      "2:16 syntax error: a top-level await is not supported",
    ],
    [
      "two default exports",
      "export default 1;\nexport default 2;",
      '2:1 syntax error: "default" is exported twice',
    ],
    [
      "an await that reads as a call",
      "\nexport default await (1);",
      "2:1 syntax error: a top-level await is not supported",
    ],
    [
      "a dynamic import",
      'export default import("limbeck");',
      "1:16 syntax error: import() is not supported here",
    ],
  ])("%s", async (_, source, expected) => {
    expect(await faultAt(source)).toContain(`revision-syntax revisions/a.ts:${expected}`);
  });

  it("in JSON", async () => {
    expect(await faultAt('{\n  "a": 1,\n}', {}, "revisions/a.json")).toBe(
      'revision-syntax revisions/a.json:3:1 syntax error: Unexpected "}"',
    );
    expect(await faultAt('{ "a": 1', {}, "revisions/a.json")).toContain(
      "a.json:1:9 syntax error: Unexpected end",
    );
    expect(await faultAt("", {}, "revisions/a.json")).toContain("a.json:1:1 syntax error: Unexpected end");
  });

  it("in a helper", async () => {
    const helper = { "revisions/h/x.ts": "export const a = 1;\nexport const b = = 2;" };
    expect(await faultAt('import { b } from "./h/x";\nexport default b;', helper)).toContain(
      "revision-syntax revisions/h/x.ts:2:18",
    );
  });

  it("shows the line", async () => {
    const { details } = await faultOf(exportedBy("\n\tconst b = ;\nexport default b;"));
    expect(details).toEqual(["2 | \tconst b = ;", "  | \t          ^"]);
  });
});

describe("an error while a file is evaluated names file, line and column", () => {
  it.each([
    [
      "thrown by the file",
      'const a = 1;\nthrow new Error("no");\nexport default a;',
      "2:7 the file threw: no",
    ],
    [
      "thrown after a type on the same line",
      'const a: string = "x"; throw new TypeError(a);\nexport default a;',
      "1:30 the file threw: TypeError: x",
    ],
    [
      "of a name that is not there",
      "export default [\n  nowhere,\n];",
      "2:3 the file threw: ReferenceError: nowhere is not defined",
    ],
    [
      "of a package that is not there",
      'export default 1;\n  import { a } from "nowhere";\na();',
      '2:3 "nowhere", which "revisions/a.ts" imports, cannot be found',
    ],
    [
      "of a file that is not there",
      'import { a } from "./nowhere.js";\nexport default a;',
      '1:1 "./nowhere.js", which "revisions/a.ts" imports, cannot be found',
    ],
    [
      "of a part of limbeck that is not there",
      'import { a } from "limbeck/nowhere";\nexport default a;',
      '1:1 "limbeck/nowhere", which',
    ],
  ])("%s", async (_, source, expected) => {
    expect(await faultAt(source)).toContain(`revision-throws revisions/a.ts:${expected}`);
  });

  it("however deep the helper that threw was called", async () => {
    const files = {
      "node_modules/deep/index.js":
        "const f = (k) => { if (k) f(k - 1); else throw new Error('deep'); };\nmodule.exports = f;",
    };
    const source = 'import deep from "deep";\nexport default [\n  deep(40),\n];';
    expect(await faultAt(source, files)).toBe("revision-throws revisions/a.ts:3:3 the file threw: deep");
  });

  it("of an endless recursion", async () => {
    const fault = await faultAt("const f = (n: number): number =>\n  f(n + 1);\nexport default f(1);");
    expect(fault).toContain("revision-throws revisions/a.ts:2:");
    expect(fault).toContain("Maximum call stack size exceeded");
  });

  it("in the helper that threw", async () => {
    const files = {
      "revisions/h/x.ts": "export const f = (a: string) => {\n  throw new Error(`bad ${a}`);\n};",
    };
    const source = 'import { f } from "./h/x";\nexport default f("y");';
    expect(await faultAt(source, files)).toBe("revision-throws revisions/h/x.ts:2:9 the file threw: bad y");
  });

  it("in a builder, as the builder's own fault with the revision's line", async () => {
    const source = 'import { refuse } from "limbeck";\nexport default [\n  refuse(),\n];';
    expect(await faultAt(source)).toBe(
      "operation-invalid revisions/a.ts:3:3 this operation is not well formed",
    );
  });

  it("even if what is thrown is no error", async () => {
    const { code, message, place } = await faultOf(exportedBy('throw "enough";\nexport default 1;'));
    expect({ code, message, place }).toEqual({
      code: "revision-throws",
      message: "the file threw: enough",
      place: { file: "revisions/a.ts" },
    });
  });

  it("hints at a builder that does not exist", async () => {
    const { details } = await faultOf(
      exportedBy('import { opp } from "limbeck";\nexport default opp.execute("x");'),
    );
    expect(details).toContain('"limbeck" exports no "opp". Did you mean "op"?');
  });

  it("in files that need each other before they are there", async () => {
    const files = {
      "shared/p.ts": 'import { q } from "./q.js";\nexport const p = q;',
      "shared/q.ts": 'import { p } from "./p.js";\nexport const q = p;',
    };
    expect(await faultAt('import { p } from "../shared/p.js";\nexport default p;', files)).toBe(
      'revision-throws shared/q.ts:1:1 "p" of "./p.js" is not there yet: the two files import each other',
    );
  });
});

describe("files that cannot be read", () => {
  it("names the globs and the root where nothing matches", async () => {
    const project = new TemporaryProject({ "revisions/readme.md": "", "revisions/a.d.ts": "" });
    const fault = await faultOf(project.load({ globs: ["revisions/*", "more/*.ts"] }));
    expect(fault.code).toBe("revisions-none");
    expect(fault.message).toBe(`no revision file in "${project.root}" matches "revisions/*", "more/*.ts"`);
    expect(fault.details).toContain('"revisions/readme.md" matches, but is no .ts, .js or .json file');
  });

  it("refuses what is not UTF-8, with its line", async () => {
    const bytes = Buffer.concat([Buffer.from("// ok\n// \u00fc\n"), Buffer.from([0x2f, 0x2f, 0xfc, 0x0a])]);
    const project = new TemporaryProject({ "revisions/a.ts": bytes });
    const { code, message, place } = await faultOf(project.load());
    expect({ code, message, place }).toEqual({
      code: "file-unreadable",
      message: '"revisions/a.ts" is not UTF-8 text',
      place: { file: "revisions/a.ts", line: 3 },
    });
  });

  it("keeps a replacement character that the author wrote", async () => {
    expect(await exportedBy('export default "\ufffd";')).toBe("\ufffd");
  });
});

describe("several faulty files", () => {
  it("throws the first in the order of files, and names the others", async () => {
    const project = new TemporaryProject({
      "revisions/c.ts": "throw 1",
      "revisions/b.ts": "export default (",
      "revisions/a.ts": "export default 1",
      "revisions/d.json": "}",
    });
    const fault = await faultOf(project.load());
    expect(`${fault.code} ${fault.place.file}`).toBe("revision-syntax revisions/b.ts");
    expect(fault.details.at(-1)).toBe("2 more files fail: revisions/c.ts, revisions/d.json");
  });
});

describe("the shape check", () => {
  const project = () =>
    new TemporaryProject({ "revisions/a.ts": "export default {\n  get a() { throw new Error('late'); } };" });

  it("lets the caller's own errors pass: they are bugs", async () => {
    const load = project().load({
      validate: () => {
        throw new TypeError("bug");
      },
    });
    await expect(load).rejects.toThrow(new TypeError("bug"));
  });

  it("blames the revision for what its getters throw", async () => {
    const fault = await faultOf(project().load({ validate: (exported) => ({ ...(exported as object) }) }));
    expect(`${fault.code} ${fault.place.line}:${fault.place.column}`).toBe("revision-throws 2:19");
  });

  it("refuses what JSON cannot hold", async () => {
    const source =
      'import { op } from "limbeck";\nconst a: { self?: unknown } = {};\na.self = a;\nexport default a;';
    expect(await faultAt(source)).toContain(
      "revision-shape revisions/a.ts:undefined:undefined the revision is not plain data",
    );
    expect(builders.op.execute("x").kind).toBe("execute");
  });
});
