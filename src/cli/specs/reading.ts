import { type CommandSpec, type CommonOptions, jsonOption } from "../command-spec.js";
import { type StateOptions, stateOption } from "./state-option.js";

export interface HistoryOptions extends CommonOptions, StateOptions {
  readonly revRange?: string;
  readonly indicateCurrent?: boolean;
  readonly graph?: boolean;
  readonly ascii?: boolean;
  readonly format: "text" | "mermaid" | "dot" | "svg";
  readonly output?: string;
}

export const history: CommandSpec = {
  name: "history",
  description: "print the revisions, the latest first",
  options: [
    { flags: "-r, --rev-range <range>", description: "[start]:[end], the start included" },
    { flags: "-i, --indicate-current", description: "mark the revisions at which a database is (--state)" },
    { flags: "--graph", description: "draw how they stand on each other" },
    { flags: "--ascii", description: "draw without box drawing characters" },
    {
      flags: "--format <format>",
      description: "text, or a picture",
      default: "text",
      choices: ["text", "mermaid", "dot", "svg"],
    },
    { flags: "-o, --output <file>", description: "the file to write, whole or not at all" },
    stateOption,
    jsonOption,
  ],
  examples: [
    "limbeck history --graph",
    "limbeck history -r 1975ea83b712:head -v",
    "limbeck history -r current:heads --state state.txt",
    "limbeck history --format svg -o history.svg",
  ],
  load: async () => (await import("../commands/history.js")).history,
};

export interface HeadsOptions extends CommonOptions {
  readonly resolveDependencies?: boolean;
}

export const heads: CommandSpec = {
  name: "heads",
  description: "print the revisions that no other one follows",
  options: [
    {
      flags: "--resolve-dependencies",
      description: "leave out a head that another revision depends on",
    },
    jsonOption,
  ],
  examples: ["limbeck heads", "limbeck heads --resolve-dependencies -v"],
  load: async () => (await import("../commands/heads.js")).heads,
};

export const branches: CommandSpec = {
  name: "branches",
  description: "print the revisions on which several others stand, and those",
  options: [jsonOption],
  examples: ["limbeck branches", "limbeck branches -v"],
  load: async () => (await import("../commands/branches.js")).branches,
};

export const show: CommandSpec = {
  name: "show",
  arguments: "<revision...>",
  description: "print all about revisions; with -v their operations too",
  options: [stateOption, jsonOption],
  examples: ["limbeck show head", "limbeck show 1975ea -v", "limbeck show current --state state.txt"],
  load: async () => (await import("../commands/show.js")).show,
};

export interface CurrentOptions extends CommonOptions, StateOptions {
  readonly checkHeads?: boolean;
  readonly query?: boolean;
  readonly dialect?: string;
}

export const current: CommandSpec = {
  name: "current",
  description: "print where a database is, from what its version table holds",
  options: [
    stateOption,
    { flags: "--check-heads", description: "fail (exit code 8) unless every database is at the heads" },
    { flags: "--query", description: "print the query whose answer --state reads" },
    { flags: "-d, --dialect <name>", description: "the dialect of --query" },
    jsonOption,
  ],
  examples: [
    "limbeck current --query --dialect postgresql | psql shop > state.txt",
    "limbeck current --state state.txt --check-heads",
    "pg_dump -t alembic_version shop | limbeck current --state -",
    "limbeck current --state live=live.txt --state test=test.txt",
  ],
  databases: "one",
  load: async () => (await import("../commands/current.js")).current,
};

export interface CheckGraphOptions extends CommonOptions {
  readonly singleHead?: boolean;
}

export const checkGraph: CommandSpec = {
  name: "check-graph",
  description: "fail if revisions are missing, double or in a circle, or a branch has several heads",
  options: [
    {
      flags: "--single-head",
      description: "fail if there are several heads, on branches of their own or not",
    },
    jsonOption,
  ],
  examples: ["limbeck check-graph", "limbeck check-graph --single-head --json"],
  load: async () => (await import("../commands/check-graph.js")).checkGraph,
};
