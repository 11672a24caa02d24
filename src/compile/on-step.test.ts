import { describe, expect, it } from "vitest";
import { type CompileOptions, checkPlan, compile, loadProject, render } from "../index.js";
import { faultOf, TemporaryProject } from "../revision/load/temporary-project.js";

const insert =
  "INSERT INTO audit (revision, message, way, target) VALUES (%(revision)s, %(message)s, %(direction)s, %(after)s)";

function project(onStep: unknown) {
  const { root } = new TemporaryProject({
    "limbeck.config.js": `export default { name: "shop", revisions: "*.json", onStep: ${JSON.stringify(onStep)} };`,
    "a.json": JSON.stringify({ revision: "a", downRevision: null, message: "it's 100% \\ new", upgrade: [] }),
    "b.json": JSON.stringify({
      revision: "b",
      downRevision: "a",
      upgrade: [{ kind: "execute", sql: "SELECT 1" }],
      downgrade: [],
    }),
  });
  return loadProject({ cwd: root, cache: false });
}

async function statements(onStep: unknown, options: Partial<CompileOptions> = {}): Promise<string[]> {
  const loaded = await project(onStep);
  const plan = await compile(loaded, { direction: "upgrade", range: "heads", dialect: "mysql", ...options });
  expect((await checkPlan(loaded, plan)).diagnostics).toEqual([]);
  await render(loaded, plan);
  return plan.steps.flatMap(({ sections }) =>
    sections.flatMap(({ items }) => items.map((item) => ("sql" in item ? item.sql : item.remark))),
  );
}

describe("onStep", () => {
  it("runs after each step, and names it in literals of the dialect", async () => {
    expect(await statements(insert)).toEqual([
      "INSERT INTO audit (revision, message, way, target) VALUES ('a', 'it''s 100% \\\\ new', 'upgrade', 'a')",
      "SELECT 1",
      "INSERT INTO audit (revision, message, way, target) VALUES ('b', '', 'upgrade', 'b')",
    ]);
  });

  it("runs on the way down and in a stamp too", async () => {
    const sql = "INSERT INTO audit VALUES (%(direction)s, %(before)s, %(after)s, %(project)s)";
    expect(await statements(sql, { direction: "downgrade", range: "b:a" })).toEqual([
      "INSERT INTO audit VALUES ('downgrade', 'b', 'a', 'shop')",
    ]);
    expect(await statements(sql, { direction: "stamp", range: "b" })).toEqual([
      "INSERT INTO audit VALUES ('stamp', '', 'b', 'shop')",
    ]);
  });

  it("may be said by dialect, and be nothing for one", async () => {
    const byDialect = { mysql: "SELECT %(revision)s", default: "" };
    expect(await statements(byDialect)).toEqual(["SELECT 'a'", "SELECT 1", "SELECT 'b'"]);
    expect(await statements(byDialect, { dialect: "sqlite" })).toEqual(["SELECT 1"]);
  });

  it("leaves what is no token as it stands", async () => {
    expect((await statements("SELECT '%', '%d', '%%' LIKE 'a%'"))[0]).toBe(
      "SELECT '%', '%d', '%%' LIKE 'a%'",
    );
  });

  it.each([
    ["SELECT %(revison)s", 'config-invalid: onStep: there is no token "revison"'],
    ["SELECT '%(revision)s'", "config-invalid: onStep: %(revision)s stands between quotes"],
    [{ sqlite: "SELECT 1" }, "text-missing: onStep is given per dialect, but not for mysql"],
  ])("%j is refused", async (onStep, words) => {
    const { code, message, place } = await faultOf(statements(onStep));
    expect(`${code}: ${message}`).toBe(words);
    expect(place.revision).toBe("a");
  });
});
