import { type CommandSpec, jsonOption } from "../command-spec.js";

export const dialects: CommandSpec = {
  name: "dialects",
  description: "print what each dialect does with every operation and type",
  options: [{ flags: "--markdown", description: "print it as a page" }, jsonOption],
  examples: ["limbeck dialects", "limbeck dialects --json", "limbeck dialects --markdown > dialects.md"],
  databases: "one",
  load: async () => (await import("../commands/dialects.js")).dialects,
};
