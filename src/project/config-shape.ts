import * as v from "valibot";
import { Fault } from "../errors/index.js";
import { shapeFault } from "../operations/index.js";
import { strict } from "../operations/shape/strict.js";
import { type NamingConvention, type NamingSubject, unknownTokens } from "../schema/index.js";
import type { Config } from "./config.js";

const nameMaker = v.custom<(subject: NamingSubject) => string>(
  (input) => typeof input === "function",
  "expected a function",
);
const template = v.optional(v.union([v.string(), nameMaker], "expected a template or a function"));

const naming = v.pipe(
  strict({
    pk: template,
    uq: template,
    fk: template,
    ck: template,
    ix: template,
    tokens: v.optional(v.record(v.string(), nameMaker)),
  }),
  v.check(
    (given) => unknownTokensOf(given).length === 0,
    ({ input }) =>
      `nothing stands for the token ${unknownTokensOf(input as NamingConvention)[0]}: correct it, or define it under tokens`,
  ),
);

function unknownTokensOf({ tokens, ...templates }: NamingConvention): string[] {
  return Object.values(templates).flatMap((one) => (one === undefined ? [] : unknownTokens(one, tokens)));
}
const milliseconds = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const glob = v.pipe(v.string(), v.minLength(1));

const plugin = strict({
  name: v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/i, "a plugin's name is letters, digits, - and _")),
  operations: v.optional(v.array(v.looseObject({ kind: v.string() }))),
  emitters: v.optional(v.record(v.string(), v.record(v.string(), v.looseObject({ verdict: v.string() })))),
  dialects: v.optional(v.array(v.looseObject({ name: v.string() }))),
  commands: v.optional(v.array(v.looseObject({ name: v.string(), load: v.function() }))),
});

const dialect = v.union(
  [
    v.string(),
    strict({
      version: v.optional(v.string()),
      client: v.optional(v.string()),
      autoincrement: v.optional(v.picklist(["identity", "serial"])),
      quoting: v.optional(v.picklist(["whenNeeded", "always"], 'expected quoting: "whenNeeded" or "always"')),
    }),
  ],
  'expected a server version such as "15", or { version?, client?, autoincrement?, quoting? }',
);

const sqlText = v.union([v.string(), v.record(v.string(), v.string())], "expected SQL, or SQL by dialect");

const databaseKeys = {
  name: v.optional(v.pipe(v.string(), v.minLength(1))),
  revisions: v.optional(
    v.union([glob, v.pipe(v.array(glob), v.minLength(1))], "expected a glob or a list of globs"),
  ),
  dialects: v.optional(v.record(v.string(), dialect)),
  versionTable: v.optional(
    strict({
      name: v.optional(v.pipe(v.string(), v.minLength(1))),
      schema: v.optional(v.string()),
      primaryKey: v.optional(v.boolean()),
    }),
  ),
  naming: v.optional(naming),
  timeouts: v.optional(strict({ lock: milliseconds, statement: milliseconds })),
  transactions: v.optional(
    v.picklist(["perRevision", "perScript", "none"], "expected perRevision, perScript or none"),
  ),
  onStep: v.optional(sqlText),
  unknownTables: v.optional(v.picklist(["refuse", "assume"], 'expected "refuse" or "assume"')),
};

const hookKeys = {
  name: v.optional(v.string()),
  options: v.optional(v.array(v.string())),
  cwd: v.optional(v.string()),
};

const hook = v.variant(
  "type",
  [
    strict({ type: v.literal("exec"), command: v.pipe(v.string(), v.minLength(1)), ...hookKeys }),
    strict({ type: v.literal("npm-bin"), bin: v.pipe(v.string(), v.minLength(1)), ...hookKeys }),
  ],
  'expected { type: "exec", command, … } or { type: "npm-bin", bin, … }',
);

const databaseName = v.pipe(
  v.string(),
  v.regex(/^[a-z][\w-]*$/i, "a database's name is letters, digits, - and _"),
  v.notValue("all", '"all" stands for every database'),
);

const shape = strict({
  ...databaseKeys,
  databases: v.optional(
    v.pipe(v.record(databaseName, strict(databaseKeys)), v.minEntries(1, "expected at least one database")),
  ),
  templates: v.optional(strict({ script: v.optional(v.string()), revision: v.optional(v.string()) })),
  templateArgs: v.optional(v.record(v.string(), v.unknown())),
  fileTemplate: v.optional(v.pipe(v.string(), v.minLength(1))),
  slugLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  timezone: v.optional(v.string()),
  postWriteHooks: v.optional(v.array(hook)),
  processRevision: v.optional(v.function()),
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
