import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "../errors/index.js";

/** The names under which a configuration is looked for, in this order. */
export const configNames = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `limbeck.config.${extension}`,
);

export interface ConfigPlace {
  /** The project's directory. */
  readonly root: string;
  /** The configuration's name in it. */
  readonly file: string;
}

/** The configuration that is given (a file or its directory), else the nearest one from `cwd` upwards. */
export function findConfig(cwd: string, given?: string): ConfigPlace {
  if (given !== undefined) return givenConfig(resolve(cwd, given), given);
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const file = configIn(directory);
    if (file !== undefined) return { root: directory, file };
    if (directory === dirname(directory)) break;
  }
  throw new Fault("config-missing", `there is no ${configNames[0]} in ${cwd} or above it`, {
    advice: `Write one (${configNames.join(", ")}), or name it with --config.`,
  });
}

function givenConfig(path: string, given: string): ConfigPlace {
  if (!existsSync(path)) {
    throw new Fault("config-missing", `the configuration ${given} does not exist`, {
      advice: "Correct the path after --config.",
    });
  }
  if (!statSync(path).isDirectory()) return { root: dirname(path), file: basename(path) };
  const file = configIn(path);
  if (file !== undefined) return { root: path, file };
  throw new Fault("config-missing", `the directory ${given} holds no configuration`, {
    advice: `Its name must be one of: ${configNames.join(", ")}.`,
  });
}

function configIn(directory: string): string | undefined {
  return configNames.find((name) => existsSync(join(directory, name)));
}
