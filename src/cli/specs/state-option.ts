import type { OptionSpec } from "../command-spec.js";

/** For every command that can start where a database is. */
export interface StateOptions {
  readonly state?: readonly string[];
}

export const stateOption: OptionSpec = {
  flags: "--state <file>",
  description:
    "where a database is: the answer to the query of `current --query`, or a dump; - is standard input; [name=]file, repeatable",
  repeatable: true,
};
