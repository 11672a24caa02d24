import { expect, it } from "vitest";
import { RecordedTerminal } from "../../../fixtures/cli/recorded-terminal.js";
import { verdicts } from "../../project/verdicts.js";
import { verdictsPage } from "../../project/verdicts-page.js";
import { main } from "../main.js";

/** What the command line answers; no project is near. */
async function answer(...options: readonly string[]): Promise<string> {
  const terminal = new RecordedTerminal();
  const code = await main(["dialects", ...options, "--cwd", "/"], terminal);
  expect({ code, err: terminal.err }).toEqual({ code: 0, err: "" });
  return terminal.out;
}

it("prints what each dialect does, for people", async () => {
  const text = await answer();
  expect(text).toMatch(/^operation +postgresql +mysql +mariadb +sqlite +mssql +oracle\n/);
  expect(text).toContain("\nstring(50)\n  postgresql  VARCHAR(50)\n");
  expect(text).toMatch(/mariadb +UUID\n +10\.5: CHAR\(32\) {2}\(emulated: before version 10\.7/);
});

it("prints it as a page", async () => {
  expect(await answer("--markdown")).toBe(verdictsPage(await verdicts()));
});

it("prints it as JSON", async () => {
  expect(JSON.parse(await answer("--json"))).toEqual({
    limbeck: 1,
    command: "dialects",
    ...(await verdicts()),
  });
});
