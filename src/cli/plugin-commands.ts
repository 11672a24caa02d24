import { Fault } from "../errors/index.js";
import type { CommandSpec } from "./command-spec.js";
import { placeOf } from "./given-place.js";

/**
 * The commands of the project's plugins, where the command line may mean one: its first word is no command of limbeck's,
 * or it asks for help. So the configuration costs nothing where it is not needed.
 */
export async function pluginCommands(
  args: readonly string[],
  own: readonly CommandSpec[],
): Promise<readonly CommandSpec[]> {
  const [word] = args;
  if (word === undefined || word === "-V" || word === "--version") return [];
  if (own.some(({ name }) => name === word) && word !== "completion") return [];
  const { readConfiguration } = await import("../project/load-project.js");
  try {
    const { config } = await readConfiguration(placeOf(args));
    const named = (config.plugins ?? []).flatMap(({ name: owner, commands = [] }) =>
      commands.map((spec) => ({ owner, spec })),
    );
    return distinct(named, own);
  } catch (error) {
    // Whoever asks for help, or mistypes a command outside of a project, must not be told of a configuration.
    const isMissing = error instanceof Fault && error.code === "config-missing";
    if (isMissing || /^(?:help|completion|-.*)$/.test(word)) return [];
    throw error;
  }
}

function distinct(
  named: readonly { readonly owner: string; readonly spec: CommandSpec }[],
  own: readonly CommandSpec[],
): CommandSpec[] {
  const owners = new Map([...own.map(({ name }) => name), "help"].map((name) => [name, "limbeck"]));
  return named.map(({ owner, spec }) => {
    const other = owners.get(spec.name);
    if (other !== undefined) {
      const message = `command "${spec.name}" is defined by ${other === "limbeck" ? other : `plugin ${other}`} and by plugin ${owner}`;
      throw new Fault("plugin-duplicate", message, { advice: "Use one of them, or rename the other." });
    }
    owners.set(spec.name, owner);
    return spec;
  });
}
