import type { SqlText } from "./sql-text.js";
import type { TableName } from "./table-name.js";
import type { Unsure } from "./unsure.js";

/** A table or view that a view or trigger reads or writes, with what it names of it. */
export interface Mention extends TableName {
  /** The columns that it names, in the model's spelling. */
  readonly columns: readonly string[];
  /** Names that may be columns of it: nobody can tell whose they are. */
  readonly perhaps?: readonly string[];
  /** Where it says `*`: the columns that there were when it was made. */
  readonly star?: readonly string[];
}

interface DependentBase {
  readonly name: string;
  readonly schema?: string;
  /** The tables and views that it names, each once. */
  readonly mentions: readonly Mention[];
  /** Why its text may be another one. */
  readonly unsure?: Unsure;
}

/** A view as the history has built it so far. */
export interface ViewModel extends DependentBase {
  readonly kind: "view";
  /** The query, as it stands behind AS. */
  readonly select: SqlText;
  /** Names of its columns, where they do not come from the query. */
  readonly columns?: readonly string[];
  readonly materialized?: boolean;
}

/** A trigger as the history has built it so far. */
export interface TriggerModel extends DependentBase {
  readonly kind: "trigger";
  /** The table or view that it stands on, in the trigger's schema. */
  readonly table: string;
  /** The definition, as it stands behind the trigger's name. */
  readonly sql: SqlText;
}

/** What reads or writes tables by a text of its own. */
export type Dependent = ViewModel | TriggerModel;

/** For people: `view active_account`, `trigger touch of account`. */
export function showDependent(object: Dependent): string {
  const name = object.schema === undefined ? object.name : `${object.schema}.${object.name}`;
  return object.kind === "view" ? `view ${name}` : `trigger ${name} of ${object.table}`;
}
