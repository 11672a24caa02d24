import { describe, expect, it } from "vitest";
import { exportedBy, faultAt } from "./temporary-project.js";

describe("a revision must not read what changes", () => {
  it.each([
    ["Date.now()", "the clock, through Date.now()"],
    ["new Date()", "the clock, through new Date()"],
    ["Date()", "the clock, through Date()"],
    ["new Date(2020, 1, 1)", "the time zone, through new Date with several numbers"],
    ['new Date("2020-01-01T00:00:00")', "the time zone, through new Date of a moment without one"],
    ['Date.parse("Jan 1 2020")', "the time zone, through Date.parse of a moment without one"],
    ["new Date(0).getHours()", "the time zone, through Date's getHours()"],
    ["`${new Date(0)}`", "the time zone, through Date's toString()"],
    ["Math.random()", "Math.random()"],
    ["process.env.HOME", "process.env"],
    ["globalThis.process", "globalThis.process"],
    ["performance.now()", "performance.now"],
    ["crypto.randomUUID()", "crypto.randomUUID"],
    ['fetch("https://example.org")', "fetch()"],
    ['console.log("x")', "console.log"],
    ["setTimeout(() => 1)", "setTimeout()"],
    ['Function("return process")()', "Function()"],
    ["__dirname + 1", "__dirname"],
    ["import.meta.url", "import.meta"],
  ])("%s", async (expression, what) => {
    const fault = await faultAt(`const a = 1;\nexport default [a, \n  ${expression}];`);
    expect(fault).toContain("revision-impure revisions/a.ts:3:");
    expect(fault).toContain(`a revision must not read ${what}: it would differ`);
  });

  it.each(["node:fs", "fs", "node:os", "node:crypto"])("the builtin module %s", async (name) => {
    const fault = await faultAt(`import * as m from "${name}";\nexport default m;`);
    expect(fault).toContain(
      `revision-impure revisions/a.ts:1:1 a revision must not read the module "${name}"`,
    );
  });

  it("not even where it hides the error", async () => {
    const fault = await faultAt("let a = 1;\ntry {\n  a = Math.random();\n} catch {}\nexport default a;");
    expect(fault).toContain("revision-impure revisions/a.ts:3:12");
  });

  it("not in a helper either", async () => {
    const files = { "revisions/h/x.ts": "export const f = () =>\n  Date.now();" };
    const fault = await faultAt('import { f } from "./h/x";\nexport default f();', files);
    expect(fault).toContain("revision-impure revisions/h/x.ts:2:8");
  });
});

describe("a revision may compute what is constant", () => {
  it.each([
    ['new Date("2020-01-01")', "2020-01-01T00:00:00.000Z"],
    ['new Date("2020-01-01T00:00:00+02:00").toISOString()', "2019-12-31T22:00:00.000Z"],
    ["new Date(Date.UTC(2020, 0, 1)).getTime()", 1577836800000],
    ["new Date(0) instanceof Date", true],
    ["Math.max(1, Math.floor(2.5))", 2],
    ['Buffer.from("a").toString("hex")', "61"],
    ["[1, 2, 3].map((n) => n * 2)", [2, 4, 6]],
  ])("%s", async (expression, value) => {
    expect(await exportedBy(`export default ${expression};`)).toEqual(value);
  });

  it("with the modules that tell nothing of the machine", async () => {
    expect(await exportedBy('import { join } from "node:path/posix";\nexport default join("a", "b");')).toBe(
      "a/b",
    );
  });
});
