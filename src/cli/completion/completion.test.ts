import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { RecordedTerminal } from "../../../fixtures/cli/recorded-terminal.js";
import { TemporaryProject } from "../../revision/load/temporary-project.js";
import { main } from "../main.js";
import { commandSpecs } from "../specs/index.js";

async function scriptFor(shell: string, ...args: string[]): Promise<string> {
  const terminal = new RecordedTerminal();
  expect(await main(["completion", shell, ...args], terminal)).toBe(0);
  return terminal.out;
}

const optionsOf = (name: string) => commandSpecs.find((spec) => spec.name === name)?.options ?? [];

describe("completion in bash", () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptFor("bash");
  });

  /** What bash offers at the end of this line, by the function that the script has registered. */
  function offered(line: string, cwd = "/"): string[] {
    const words = line.split(" ").map((word) => `'${word}'`);
    const asked = `${script}
COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; COMP_LINE='${line}'; COMP_POINT=${line.length}
function=$(complete -p limbeck | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
"$function" limbeck
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync("bash", ["--norc", "--noprofile", "-euc", asked], { cwd, encoding: "utf8" });
    return out.split("\n").filter((word) => word !== "");
  }

  it("offers every command", () => {
    const names = commandSpecs.map(({ name }) => name);
    expect(offered("limbeck ")).toEqual([...names, "help", "--help", "--version"]);
    expect(offered("limbeck rev")).toEqual(["revision"]);
    expect(offered("limbeck help me")).toEqual(["merge"]);
  });

  it("offers a command's options, and those that every command has", () => {
    expect(offered("limbeck revision --sp")).toEqual(["--splice"]);
    expect(offered("limbeck revision --cw")).toEqual(["--cwd"]);
    const flags = offered("limbeck revision -");
    for (const { flags: known } of optionsOf("revision"))
      expect(flags).toContain(/--[\w-]+/.exec(known)?.[0]);
  });

  it("offers what an option can be", () => {
    expect(offered("limbeck upgrade heads --dialect ma")).toEqual(["mariadb"]);
    expect(offered("limbeck upgrade heads -d m")).toEqual(["mysql", "mariadb", "mssql"]);
    expect(offered("limbeck init -t ")).toEqual(["generic", "esm", "multidb"]);
  });

  it("offers words for revisions, and nothing for a message", () => {
    expect(offered("limbeck upgrade he")).toEqual(["heads", "head"]);
    expect(offered("limbeck revision --message ")).toEqual([]);
    expect(offered("limbeck completion z")).toEqual(["zsh"]);
  });

  it("offers files, blanks in their names or not", () => {
    const { root } = new TemporaryProject({ "my script.sql": "", "other.sql": "" });
    expect(offered("limbeck upgrade heads -o my", root)).toEqual(["my script.sql"]);
  });

  it("knows the commands of the project's plugins", async () => {
    const { root } = new TemporaryProject({
      "limbeck.config.js":
        'export default { revisions: "*.ts", plugins: [{ name: "audit", commands: [{ name: "who-did-it", ' +
        'description: "it\'s `$(them)`", load: async () => async () => {} }] }] };',
    });
    script = await scriptFor("bash", "--cwd", root);
    expect(offered("limbeck who")).toEqual(["who-did-it"]);
    script = await scriptFor("bash");
  });
});

describe.each(["zsh", "fish"])("completion in %s", (shell) => {
  it("names every command and every option once", async () => {
    const script = await scriptFor(shell);
    for (const { name, options = [] } of commandSpecs) {
      expect(script).toContain(name);
      for (const { flags } of options) expect(script).toContain(/--([\w-]+)/.exec(flags)?.[1]);
    }
    expect(script).not.toContain("undefined");
  });
});

describe("a script for bash", () => {
  it("is one that bash finds no fault with", async () => {
    const { root } = new TemporaryProject({});
    writeFileSync(`${root}/limbeck.bash`, await scriptFor("bash"));
    expect(execFileSync("bash", ["-n", `${root}/limbeck.bash`], { encoding: "utf8" })).toBe("");
  });
});
