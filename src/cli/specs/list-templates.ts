import { type CommandSpec, jsonOption } from "../command-spec.js";

export const listTemplates: CommandSpec = {
  name: "list-templates",
  description: "print what init can begin with",
  options: [jsonOption],
  examples: ["limbeck list-templates"],
  load: async () => (await import("../commands/list-templates.js")).listTemplates,
};
