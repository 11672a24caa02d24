import type { DependentRules, Operation, OperationKind, OperationOf } from "../operations/index.js";
import type { Constraint, TableModel, VersionMove } from "../schema/index.js";
import type { CheckProfile } from "./check-profile.js";
import type { Client } from "./client.js";
import type { Phrases } from "./phrases.js";
import type { VersionTable } from "./script-facts.js";
import type { Traits } from "./traits.js";
import type { TypeTable } from "./type-table.js";
import type { Emitter } from "./verdict.js";

/** An emitter for every kind of operation. */
export type EmitTable = { readonly [Kind in OperationKind]: Emitter<OperationOf<Kind>> };

/** What a project may set for one dialect, besides its version. */
export interface DialectSettings {
  /** How PostgreSQL columns count up. Default `identity`. */
  readonly autoincrement?: "identity" | "serial";
  /** `always`: every name that an operation gives is quoted. Default `whenNeeded`. */
  readonly quoting?: "whenNeeded" | "always";
}

/** How the version table is made and its rows are moved. */
export interface VersionRows {
  /** Makes the table; does nothing where it exists, if the dialect can say so. */
  create(table: VersionTable): string;
  move(move: VersionMove, table: VersionTable): string;
}

/** A dialect as its folder defines it: tables keyed by kind, nothing else. */
export interface DialectDefinition {
  readonly name: string;
  readonly traits: Traits;
  readonly types: TypeTable;
  readonly phrases: Phrases;
  readonly emit: EmitTable;
  readonly versionRows: VersionRows;
  /** The name that the server gives a constraint without one. Absent: nobody can know it. */
  readonly serverName?: (constraint: Constraint, table: TableModel) => string | undefined;
  /** What the server makes of a constraint's name when the table gets another name. Absent: it stays. */
  readonly renamedWithTable?: (constraint: Constraint, before: string, after: string) => Constraint;
  /** What a name that its author wants quoted is in the model. Absent: the same as without quotes. */
  readonly quotedInModel?: (name: string) => string;
  /** What the server does with views and triggers when what they name changes. Absent: it lets them become invalid. */
  readonly dependents?: DependentRules;
  /** True: the server drops a table that others refer to, and leaves their keys, which then point to nothing. */
  readonly dropsReferred?: boolean;
  /** By name; the traits say which is the default. */
  readonly clients: Readonly<Record<string, Client>>;
  readonly check: CheckProfile;
}

/** A dialect ready for use. */
export interface Dialect extends DialectDefinition {
  emitter(operation: Operation): Emitter<never>;
}
