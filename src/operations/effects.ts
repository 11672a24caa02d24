import type { Column, SequenceModel } from "../schema/index.js";
import type { AddConstraint } from "./add-constraint.js";
import type { CreateEnum } from "./create-enum.js";
import type { CreateTrigger } from "./create-trigger.js";
import type { CreateView } from "./create-view.js";
import type { Operation } from "./operation.js";

/** What raw SQL can do to the schema beyond the operations. */
export type ModelEffect =
  | {
      readonly effect: "renameIndex";
      readonly name: string;
      readonly schema?: string;
      readonly renameTo: string;
    }
  | {
      readonly effect: "renameConstraint";
      readonly table: string;
      readonly schema?: string;
      readonly name: string;
      readonly renameTo: string;
    }
  /** `MODIFY` and `CHANGE`: what is not said of the column again is gone. */
  | {
      readonly effect: "restateColumn";
      readonly table: string;
      readonly schema?: string;
      /** Before. */
      readonly name: string;
      readonly column: Column;
    }
  /** `UNIQUE USING INDEX`: the index becomes a constraint. */
  | {
      readonly effect: "useIndex";
      readonly table: string;
      readonly schema?: string;
      readonly index: string;
      readonly name?: string;
      readonly constraint: "unique" | "primaryKey";
    }
  /** MySQL's default for columns to come, and with `converts` the character set of every text that is there. */
  | {
      readonly effect: "characterSet";
      readonly table: string;
      readonly schema?: string;
      readonly charset?: string;
      readonly collation?: string;
      readonly converts: boolean;
    }
  | {
      readonly effect: "restateSequence";
      readonly name: string;
      readonly schema?: string;
      /** Null is what holds where nothing is said. */
      readonly set: { readonly [Key in keyof SequenceModel]?: SequenceModel[Key] | null };
    }
  | {
      readonly effect: "renameEnum";
      readonly name: string;
      readonly schema?: string;
      readonly renameTo: string;
    };

/** What raw SQL does to views and triggers. `because`: why the model cannot hold all that the text says. */
export type DependentEffect =
  | { readonly effect: "putView"; readonly view: Omit<CreateView, "kind">; readonly because?: string }
  | {
      readonly effect: "putTrigger";
      readonly trigger: Omit<CreateTrigger, "kind">;
      readonly because?: string;
    }
  | { readonly effect: "dropView"; readonly name: string; readonly schema?: string }
  | {
      readonly effect: "renameView";
      readonly name: string;
      readonly schema?: string;
      readonly renameTo: string;
    }
  /** Without a table: by its name alone. */
  | {
      readonly effect: "dropTrigger";
      readonly name: string;
      readonly table?: string;
      readonly schema?: string;
    }
  | {
      readonly effect: "renameTrigger";
      readonly name: string;
      readonly table?: string;
      readonly schema?: string;
      readonly renameTo: string;
    };

/** An object about which nothing can be said any more. */
export interface UnsureObject {
  readonly table?: string;
  readonly enum?: string;
  readonly index?: string;
  readonly view?: string;
  readonly trigger?: string;
  readonly schema?: string;
  /** True: the object came into being. */
  readonly made?: boolean;
  /** As a clause. */
  readonly because: string;
}

/** What raw SQL makes only where nothing of the name is there. */
export interface IfAbsent {
  readonly effect: "ifAbsent";
  readonly operation: CreateEnum | AddConstraint;
}

/** One thing that raw SQL does to the schema, as it stands in the text. */
export type Effect =
  | Operation
  | ModelEffect
  | DependentEffect
  | IfAbsent
  | { readonly effect: "unsure"; readonly object: UnsureObject };

/** What a raw text does to the schema, in the order of its statements. */
export type Effects = readonly Effect[];

/** The effects of a text; undefined where it has none. */
export type EffectsLookup = (sql: string) => Effects | undefined;
