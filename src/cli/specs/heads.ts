import type { CommandSpec } from "../command-spec.js";

export const heads: CommandSpec = {
  name: "heads",
  description: "print the revisions that no other one follows",
  options: [],
  examples: ["limbeck heads"],
  load: async () => (await import("../commands/heads.js")).heads,
};
