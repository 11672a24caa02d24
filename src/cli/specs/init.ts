import { type CommandSpec, type CommonOptions, jsonOption } from "../command-spec.js";

export interface InitOptions extends CommonOptions {
  readonly template: string;
  readonly dialect?: readonly string[];
}

export const init: CommandSpec = {
  name: "init",
  arguments: "[directory]",
  description: "begin a project: a configuration and a place for revisions",
  options: [
    {
      flags: "-t, --template <name>",
      description: "what to begin with (see list-templates)",
      default: "generic",
    },
    {
      flags: "-d, --dialect <name>",
      description: "a dialect to compile for; may be repeated; all where absent",
      repeatable: true,
    },
    jsonOption,
  ],
  examples: ["limbeck init", "limbeck init db --template multidb --dialect postgresql"],
  load: async () => (await import("../commands/init.js")).init,
};
