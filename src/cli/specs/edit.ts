import type { CommandSpec } from "../command-spec.js";
import { stateOption } from "./state-option.js";

export const edit: CommandSpec = {
  name: "edit",
  arguments: "<revision...>",
  description: "open revision files in $VISUAL or $EDITOR",
  options: [stateOption],
  examples: [
    "limbeck edit head",
    "limbeck edit 1975",
    "limbeck edit current --state versions.txt",
    "EDITOR='code --wait' limbeck edit billing@head",
  ],
  databases: "one",
  load: async () => (await import("../commands/edit.js")).edit,
};
