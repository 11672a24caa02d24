import { type CommandSpec, jsonOption } from "../command-spec.js";
import { authoringOptions, messageOption } from "./revision.js";

export const merge: CommandSpec = {
  name: "merge",
  arguments: "[revision...]",
  description: "write a revision that brings several together: revisions, or heads",
  options: [messageOption, ...authoringOptions, jsonOption],
  examples: ["limbeck merge heads", 'limbeck merge 1975ea83b712 billing@head -m "bring billing in"'],
  databases: "one",
  load: async () => (await import("../commands/merge.js")).merge,
};
