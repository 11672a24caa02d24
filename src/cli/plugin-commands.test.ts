import { describe, expect, it } from "vitest";
import { RecordedTerminal } from "../../fixtures/cli/recorded-terminal.js";
import { TemporaryProject } from "../revision/load/temporary-project.js";
import { main } from "./main.js";

const command = (name: string) => `{ name: "${name}", arguments: "[who]", description: "says hello",
  options: [{ flags: "--loud", description: "says it loudly" }],
  load: async () => async ([who = "you"], { loud, database }, terminal) => {
    const words = ["hello", who, database].filter((word) => word !== undefined).join(" ");
    terminal.answer((loud ? words.toUpperCase() : words) + "\\n");
  } }`;

const config = (commands: string, more = 'revisions: "*.ts"') =>
  `export default { ${more}, plugins: [{ name: "greeter", commands: [${commands}] }] };`;

async function run(source: string, ...args: string[]): Promise<RecordedTerminal & { code?: number }> {
  const { root } = new TemporaryProject(source === "" ? {} : { "limbeck.config.js": source });
  const terminal: RecordedTerminal & { code?: number } = new RecordedTerminal();
  terminal.code = await main([...args, "--cwd", root], terminal);
  return terminal;
}

describe("a plugin's command", () => {
  it("runs with its arguments, its options and the common ones", async () => {
    expect((await run(config(command("hello")), "hello", "moon", "--loud")).out).toBe("HELLO MOON\n");
  });

  it("runs for every database", async () => {
    const source = config(
      command("hello"),
      'databases: { main: { revisions: "*.ts" }, archive: { revisions: "*.js" } }',
    );
    expect((await run(source, "hello", "--database", "all")).out).toBe(
      "# main\nhello you main\n# archive\nhello you archive\n",
    );
  });

  it("is in the help", async () => {
    expect((await run(config(command("hello")), "help")).out).toMatch(
      /hello \[options\] \[who\]\s+says hello/,
    );
    expect((await run(config(command("hello")), "hello", "--help")).out).toContain("--loud");
  });

  it("may not be called as another is", async () => {
    const { faults } = await run(config(command("merge")), "hello");
    expect(faults.map(({ message }) => message)).toEqual([
      'command "merge" is defined by limbeck and by plugin greeter',
    ]);
    const twice = await run(config(`${command("hello")}, ${command("hello")}`), "hello");
    expect(twice.faults.map(({ code }) => code)).toEqual(["plugin-duplicate"]);
  });
});

describe("a command that nobody knows", () => {
  it("is told with what is like it, plugins' commands too", async () => {
    expect((await run(config(command("hello")), "helo")).err).toContain("hello");
    expect((await run("", "revison")).err).toContain("revision");
  });

  it("is told of a faulty configuration, which may hold it; help is not", async () => {
    expect((await run("export default { revision: 1 };", "hello")).faults.map(({ code }) => code)).toEqual([
      "config-invalid",
    ]);
    expect((await run("export default { revision: 1 };", "help")).code).toBe(0);
  });
});
