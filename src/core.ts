import type { CommandSpec } from "./cli/command-spec.js";
import { type Dialect, type DialectDefinition, defineDialect, type Emitter, Fault } from "./dialect/index.js";
import { didYouMean } from "./errors/index.js";
import {
  type Definitions,
  knownDialects,
  type OperationBase,
  type OperationDefinition,
  operationDefinitions,
  type ReplayContext,
} from "./operations/index.js";
import type { SchemaModel } from "./schema/index.js";

/** The definition of a plugin's own kind of operation. */
export type PluginOperation = Omit<OperationDefinition<never>, "kind" | "resolve"> & {
  readonly kind: string;
  resolve?(operation: never, before: SchemaModel, context: ReplayContext): OperationBase;
};

/** What a plugin brings. Nothing registers itself: it is passed in the configuration. */
export interface Plugin {
  readonly name: string;
  /** Kinds of operation; each kind is `<plugin>.<name>`. */
  readonly operations?: readonly PluginOperation[];
  /** By dialect, then by kind of operation: how the plugin's operations become statements. */
  readonly emitters?: Readonly<Record<string, Readonly<Record<string, Emitter<never>>>>>;
  readonly dialects?: readonly DialectDefinition[];
  /** Commands of the command line, beside limbeck's own. */
  readonly commands?: readonly CommandSpec[];
}

/** The dialects that limbeck ships; each is loaded when it is first needed. */
const coreDialects: Readonly<Record<string, () => Promise<Dialect>>> = {
  postgresql: async () => (await import("../dialects/postgresql/index.js")).postgresql,
  mysql: async () => (await import("../dialects/mysql/index.js")).mysql,
  mariadb: async () => (await import("../dialects/mariadb/index.js")).mariadb,
  sqlite: async () => (await import("../dialects/sqlite/index.js")).sqlite,
  mssql: async () => (await import("../dialects/mssql/index.js")).mssql,
  oracle: async () => (await import("../dialects/oracle/index.js")).oracle,
};

/** The names of the dialects that limbeck ships. */
export const coreDialectNames: readonly string[] = Object.keys(coreDialects);

/** The names of every dialect, those of plugins included. */
export function dialectNames(plugins: readonly Plugin[] = []): readonly string[] {
  return [...coreDialectNames, ...plugins.flatMap(({ dialects = [] }) => dialects.map(({ name }) => name))];
}

/** The dialect of this name, with the emitters that plugins add to it. */
export async function dialectNamed(name: string, plugins: readonly Plugin[] = []): Promise<Dialect> {
  const own = plugins.flatMap(({ dialects = [] }) => dialects).find((dialect) => dialect.name === name);
  const definition = own ?? (await coreDialects[name]?.());
  if (definition === undefined) throw unknownDialect(name, plugins);
  const emitters = plugins.flatMap(({ emitters: given }) =>
    given?.[name] === undefined ? [] : [given[name]],
  );
  if (own === undefined && emitters.length === 0) return definition as Dialect;
  return defineDialect({ ...definition, emit: Object.assign({}, definition.emit, ...emitters) });
}

export function unknownDialect(name: string, plugins: readonly Plugin[] = []): Fault {
  const known = dialectNames(plugins);
  return new Fault("dialect-unknown", `there is no dialect "${name}"`, {
    advice: didYouMean(name, known) ?? `The dialects are: ${known.join(", ")}.`,
  });
}

/** The definitions of every kind of operation, those of plugins included. Raises a fault where two define the same. */
export function definitionsWith(plugins: readonly Plugin[]): Definitions {
  const owners = new Map<string, string>(Object.keys(operationDefinitions).map((kind) => [kind, "limbeck"]));
  const dialectOwners = new Map<string, string>(coreDialectNames.map((name) => [name, "limbeck"]));
  const definitions: Record<string, OperationDefinition<never>> = { ...operationDefinitions } as never;
  for (const plugin of plugins) {
    for (const definition of plugin.operations ?? []) {
      claim(owners, definition.kind, plugin.name, "operation");
      expectPrefix(definition.kind, plugin.name);
      definitions[definition.kind] = definition as OperationDefinition<never>;
    }
    for (const { name } of plugin.dialects ?? []) claim(dialectOwners, name, plugin.name, "dialect");
    expectOwnEmitters(plugin);
  }
  return Object.assign(definitions, { [knownDialects]: dialectNames(plugins) });
}

function claim(owners: Map<string, string>, what: string, owner: string, noun: string): void {
  const other = owners.get(what);
  if (other !== undefined) {
    throw new Fault("plugin-duplicate", `${noun} "${what}" is defined by ${other} and by plugin ${owner}`, {
      advice: "Use one of them, or rename the other.",
    });
  }
  owners.set(what, owner);
}

function expectPrefix(kind: string, plugin: string): void {
  if (kind.startsWith(`${plugin}.`)) return;
  throw new Fault("config-invalid", `plugin ${plugin} defines the operation "${kind}" without its prefix`, {
    advice: `Name it "${plugin}.${kind}".`,
  });
}

function expectOwnEmitters({ name, operations = [], emitters = {} }: Plugin): void {
  const own = new Set(operations.map(({ kind }) => kind));
  for (const [dialect, table] of Object.entries(emitters)) {
    for (const kind of Object.keys(table)) {
      if (own.has(kind as never)) continue;
      throw new Fault(
        "config-invalid",
        `plugin ${name} writes "${kind}" for ${dialect}, an operation that it does not define`,
        {
          advice: "A plugin writes the SQL of its own operations alone.",
        },
      );
    }
  }
}
