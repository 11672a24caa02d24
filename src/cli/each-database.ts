import { join, parse } from "node:path";
import { Fault } from "../errors/index.js";
import type { CommandSpec, CommonOptions, RunCommand } from "./command-spec.js";
import type { Terminal } from "./terminal.js";
import { writeTogether } from "./write-files.js";

interface Given extends CommonOptions {
  readonly output?: string;
}

/** Runs a command for the database that is meant, or one after the other for all; files are written when all went well. */
export async function runForDatabases(
  { name, databases }: CommandSpec,
  run: RunCommand<never>,
  args: readonly string[],
  options: Given,
  terminal: Terminal,
): Promise<void> {
  const runWith = (given: Given) => run(args, given as never, terminal);
  if (options.database !== "all") return runWith(options);
  if (databases === "one") {
    throw new Fault("usage", `${name} is for one database at a time`, {
      advice: "Name one of them after --database.",
    });
  }
  const { output } = options;
  if (databases === "apart" && output === undefined) {
    throw new Fault("usage", "the scripts of several databases would follow each other on standard output", {
      advice: "Add -o upgrade.sql, for upgrade.<database>.sql.",
    });
  }
  const { readDatabaseNames } = await import("../project/load-project.js");
  const names = await readDatabaseNames(options);
  if (names.length === 0) return runWith(options);
  await writeTogether(async () => {
    for (const database of names) {
      terminal.heed({ ...options, command: name, database });
      if (databases !== "apart" && !terminal.json)
        terminal.answer(`${terminal.paint("bold", `# ${database}`)}\n`);
      await runWith({
        ...options,
        database,
        ...(output === undefined ? {} : { output: ownPath(output, database) }),
      });
    }
  });
  // What the last one delivered is not all.
  terminal.delivered = undefined;
}

/** `upgrade.sql` is `upgrade.<database>.sql` for each; what has no extension is a directory. */
function ownPath(output: string, database: string): string {
  const { dir, name, ext } = parse(output);
  return ext === "" ? join(output, database) : join(dir, `${name}.${database}${ext}`);
}
