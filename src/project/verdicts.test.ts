import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../../fixtures/plugins/audit/plugin.js";
import { dialectNames } from "../core.js";
import { operationKinds } from "../operations/index.js";
import { verdicts } from "./verdicts.js";
import { verdictsPage } from "./verdicts-page.js";
import { verdictsText } from "./verdicts-text.js";

const found = await verdicts();

describe("the verdicts", () => {
  it("tell of every operation in every dialect", () => {
    const pairs = found.operations.map(({ operation, dialect }) => `${operation} on ${dialect}`);
    expect(pairs).toEqual(
      operationKinds.flatMap((kind) => dialectNames().map((name) => `${kind} on ${name}`)),
    );
  });

  it("give a reason for whatever is not exact", () => {
    const all = [
      ...found.operations,
      ...found.types,
      ...found.types.flatMap(({ byVersion = [] }) => byVersion),
    ];
    expect(all.filter(({ verdict, because }) => (verdict === "exact") !== (because === undefined))).toEqual(
      [],
    );
  });

  it("show a type as it is written, with the condition that emulates it", () => {
    expect(typeOn("string(50)", "oracle")).toMatchObject({ verdict: "exact", written: "VARCHAR2(50 CHAR)" });
    expect(typeOn("boolean", "oracle")).toMatchObject({
      verdict: "emulated",
      written: "NUMBER(1)",
      check: "c IN (0, 1)",
    });
    expect(typeOn("array of integer", "mssql").written).toBeUndefined();
  });

  it("show what the server's version changes", () => {
    expect(typeOn("uuid", "mariadb").byVersion).toEqual([
      {
        versions: ["10.5"],
        verdict: "emulated",
        written: "CHAR(32)",
        because: "before version 10.7 its 32 hexadecimal digits are kept without dashes",
      },
      { versions: ["10.11", "11.8"], verdict: "exact", written: "UUID" },
    ]);
    expect(typeOn("boolean", "oracle").byVersion?.map(({ written }) => written)).toEqual([
      "NUMBER(1)",
      "BOOLEAN",
    ]);
    expect(typeOn("uuid", "postgresql").byVersion).toBeUndefined();
  });

  it("tell of the operations and emitters of plugins", async () => {
    const { postgresql } = audit.emitters!;
    const { operations } = await verdicts([{ ...audit, emitters: { postgresql: postgresql! } }]);
    expect(operations.filter(({ operation }) => operation === "audit.addAuditColumns")).toEqual(
      dialectNames().map((dialect) => ({
        operation: "audit.addAuditColumns",
        dialect,
        ...(dialect === "postgresql"
          ? { verdict: "exact" }
          : { verdict: "impossible", because: "no plugin brings an emitter for it" }),
      })),
    );
  });
});

describe("the page of verdicts", () => {
  it("is the one under docs/: run `npm run docs` where it is not", () => {
    expect(readFileSync("docs/dialects.md", "utf8")).toBe(verdictsPage(found));
  });

  it("is linked from the README", () => {
    expect(readFileSync("README.md", "utf8")).toContain("(docs/dialects.md)");
  });

  it("says the same as the text for a terminal", () => {
    const text = verdictsText(found);
    for (const { type, written } of found.types) expect(text).toContain(written ?? type);
  });
});

function typeOn(type: string, dialect: string) {
  const one = found.types.find((each) => each.type === type && each.dialect === dialect);
  if (one === undefined) throw new Error(`no verdict on ${type} on ${dialect}`);
  return one;
}
