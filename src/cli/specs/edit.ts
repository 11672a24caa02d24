import type { CommandSpec } from "../command-spec.js";

export const edit: CommandSpec = {
  name: "edit",
  arguments: "<revision...>",
  description: "open revision files in $VISUAL or $EDITOR",
  options: [],
  examples: ["limbeck edit head", "limbeck edit 1975", "EDITOR='code --wait' limbeck edit billing@head"],
  databases: "one",
  load: async () => (await import("../commands/edit.js")).edit,
};
