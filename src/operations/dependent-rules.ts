import type { Dependent, Mention, ViewModel } from "../schema/index.js";

/** What happens to a table or view, or to a column of it, that others may name. */
export type DependedChange = "drop" | "dropColumn" | "retypeColumn";

/** Whether a text names something, or may name it. */
export type Certainty = "sure" | "perhaps";

/** A new name of a table, or of a column of it. */
export type DependedRename = "table" | "column";

/** What a server does with views and triggers when what they name changes. */
export interface DependentRules {
  /** Whether the change is refused while the object is there, or would break it where nothing says so. */
  forbids(change: DependedChange, object: Dependent, certainty: Certainty): boolean;
  /** Whether the object depends on the column by its mention of the table. */
  namesColumn(mention: Mention, column: string): Certainty | undefined;
  /** Whether what a view reads shows in the names of its own columns, so that those who read it depend on them too. */
  passesNames(view: ViewModel): boolean;
  /** Whether a CASCADE in raw SQL takes the objects along. */
  cascades(): boolean;
  /**
   * The object after the rename, given its text with the name after, or undefined where nobody can tell which names are
   * meant; undefined as the answer: the rename must not be. `own`: a trigger that names its table as its own alone.
   */
  renamed(
    what: DependedRename,
    object: Dependent,
    rewritten: string | undefined,
    own: boolean,
  ): Dependent | undefined;
  /** The object after a change that was allowed though it names what changes. */
  left(change: DependedChange, object: Dependent): Dependent;
}

/** The server keeps what an object means: it follows renames, and refuses what would break the object. */
export const keptByMeaning: DependentRules = {
  forbids: (change, object, certainty) =>
    certainty === "sure" && object.unsure === undefined && (change !== "drop" || object.kind === "view"),
  namesColumn: ({ columns, star, perhaps }, column) =>
    [...columns, ...(star ?? [])].includes(column) ? "sure" : maybe(perhaps, column),
  passesNames: () => false,
  cascades: () => true,
  renamed(what, object, rewritten) {
    // The view's own columns keep their names, which the text cannot say where it takes them from the table.
    const own = what === "column" && object.kind === "view" && object.columns === undefined;
    return own || rewritten === undefined ? doubtful(object, what) : withText(object, rewritten);
  },
  left: (_, object) => object,
};

/** The server keeps texts: it rewrites names in them, and leaves an object broken that has lost what it names. */
export const keptAsText: DependentRules = {
  forbids: (change) => change !== "retypeColumn",
  namesColumn: ({ columns, perhaps }, column) => (columns.includes(column) ? "sure" : maybe(perhaps, column)),
  passesNames: ({ columns }) => columns === undefined,
  cascades: () => false,
  renamed: (_, object, rewritten) => (rewritten === undefined ? undefined : withText(object, rewritten)),
  left: (_, object) => object,
};

/** The server lets everything happen: an object that has lost what it names is invalid until it is made again. */
export const leftInvalid: DependentRules = {
  forbids: () => false,
  namesColumn: ({ columns, star, perhaps }, column) =>
    [...columns, ...(star ?? [])].includes(column) ? "sure" : maybe(perhaps, column),
  passesNames: () => false,
  cascades: () => false,
  renamed: (what, object, _, own) => (own ? object : invalid(object, `a ${what} that it names was renamed`)),
  left: (change, object) =>
    change === "retypeColumn" ? object : invalid(object, "what it names was dropped"),
};

function maybe(names: readonly string[] | undefined, column: string): Certainty | undefined {
  return names?.some((one) => one.toLowerCase() === column.toLowerCase()) ? "perhaps" : undefined;
}

/** The object with another text for the dialect at hand. */
export function withText(object: Dependent, text: string): Dependent {
  return object.kind === "view" ? { ...object, select: text } : { ...object, sql: text };
}

function invalid(object: Dependent, because: string): Dependent {
  return { ...object, unsure: object.unsure ?? { because: `it is invalid since ${because}` } };
}

/** The object of which nobody can tell what the server has made of its text. */
export function doubtful(object: Dependent, what: DependedRename): Dependent {
  return { ...object, unsure: object.unsure ?? { because: `a ${what} that it may name was renamed` } };
}
