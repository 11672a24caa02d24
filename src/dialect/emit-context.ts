import { Fault } from "../errors/index.js";
import type { Operation, ReplayContext } from "../operations/index.js";
import { type SchemaModel, type SqlText, textFor } from "../schema/index.js";
import type { Dialect, DialectSettings } from "./dialect.js";
import type { Draft } from "./draft.js";
import { type NamesInForce, withNames } from "./names-in-force.js";
import type { ServerVersion } from "./server-version.js";
import { nameLimitOf } from "./traits.js";

/** What an emitter may know: the dialect, the server, and the schema on both sides of the operation. */
export class EmitContext {
  constructor(
    readonly dialect: Dialect,
    readonly server: ServerVersion,
    readonly settings: DialectSettings,
    readonly replay: ReplayContext,
    readonly before: SchemaModel,
    readonly after: SchemaModel,
  ) {}

  /** This context between two other states of the schema. */
  between(before: SchemaModel, after: SchemaModel): EmitContext {
    return new EmitContext(this.dialect, this.server, this.settings, this.replay, before, after);
  }

  /** The statements of another operation between `before` and `after`. */
  emit(operation: Operation, before: SchemaModel, after: SchemaModel): readonly Draft[] {
    const context = this.between(before, after);
    return withNames(context.#names(), () =>
      this.dialect.emitter(operation).emit(operation as never, context),
    );
  }

  #names(): NamesInForce {
    const limit = nameLimitOf(this.dialect.traits, this.server);
    if (this.settings.quoting === "always") return { limit, quotes: () => true };
    return { limit, quotes: (name) => this.before.quotes(name) || this.after.quotes(name) };
  }

  /** The options under the dialect's name, `key` in the type; a parent's hold where the dialect's own say nothing. */
  options<Carrier extends object, Key extends keyof Carrier>(
    carrier: Carrier,
    key: Key,
  ): Readonly<NonNullable<Carrier[Key]>> {
    const { names } = this.dialect.traits;
    if (names.length === 1) return carrier[key] ?? ({} as NonNullable<Carrier[Key]>);
    const byName = carrier as Readonly<Record<string, object | undefined>>;
    return Object.assign({}, ...[...names].reverse().map((name) => byName[name]));
  }

  /** The author's SQL for this dialect. */
  text(sql: SqlText, what = "this SQL"): string {
    const own = textFor(sql, this.dialect.traits.names);
    if (own !== undefined) return own;
    throw new Fault("text-missing", `${what} is given per dialect, but not for ${this.dialect.name}`, {
      advice: `Add a text for ${this.dialect.name} or for "default", or restrict the operation with onlyOn or exceptOn.`,
    });
  }

  /** The fault of an author who asks for what the dialect cannot do. */
  refuse(what: string, advice: string): Fault {
    return new Fault("unsupported", `${this.dialect.traits.title} ${what}`, {
      advice,
      place: { dialect: this.dialect.name },
    });
  }
}
