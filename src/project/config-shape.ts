import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { shapeFault } from "../operations/index.js";
import { strict } from "../operations/shape/strict.js";
import type { Config } from "./config.js";

const template = v.optional(v.string());
const milliseconds = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const glob = v.pipe(v.string(), v.minLength(1));

const plugin = strict({
  name: v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/i, "a plugin's name is letters, digits, - and _")),
  operations: v.optional(v.array(v.looseObject({ kind: v.string() }))),
  emitters: v.optional(v.record(v.string(), v.record(v.string(), v.looseObject({ verdict: v.string() })))),
  dialects: v.optional(v.array(v.looseObject({ name: v.string() }))),
});

const dialect = v.union(
  [
    v.string(),
    strict({
      version: v.optional(v.string()),
      client: v.optional(v.string()),
      autoincrement: v.optional(v.picklist(["identity", "serial"])),
    }),
  ],
  'expected a server version such as "15", or { version?, client?, autoincrement? }',
);

const shape = strict({
  name: v.optional(v.pipe(v.string(), v.minLength(1))),
  revisions: v.union([glob, v.pipe(v.array(glob), v.minLength(1))], "expected a glob or a list of globs"),
  dialects: v.optional(v.record(v.string(), dialect)),
  versionTable: v.optional(
    strict({
      name: v.optional(v.pipe(v.string(), v.minLength(1))),
      schema: v.optional(v.string()),
      primaryKey: v.optional(v.boolean()),
    }),
  ),
  naming: v.optional(strict({ pk: template, uq: template, fk: template, ck: template, ix: template })),
  templates: v.optional(strict({ script: v.optional(v.string()) })),
  timeouts: v.optional(strict({ lock: milliseconds, statement: milliseconds })),
  plugins: v.optional(v.array(plugin)),
  cache: v.optional(v.boolean()),
});

/** What a configuration file exports as a Config, or a fault that says what is wrong with it. */
export function readConfig(exported: unknown, file: string): Config {
  if (exported === undefined) {
    throw new Fault("config-invalid", "the configuration has no default export", {
      place: { file },
      advice: 'Write: export default defineConfig({ revisions: "revisions/*.ts" }).',
    });
  }
  const result = v.safeParse(shape, exported, { abortEarly: true });
  if (!result.success) throw shapeFault(result.issues[0], "config-invalid").at({ file });
  return exported as Config;
}
