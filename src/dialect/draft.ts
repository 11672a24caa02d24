/** How a script can tell whether a statement outside a transaction has done its work. */
export interface Probe {
  /** SQL condition that holds once it has. */
  readonly holds: string;
  /** What is wrong where it does not hold, as a clause: `index ix is missing or invalid`. */
  readonly otherwise: string;
  /** Statement of the dialect's procedural language that removes what a run that was cut off left behind. */
  readonly repair?: string;
}

/** A statement as an emitter hands it over; the compiler adds its origin. */
export interface StatementDraft {
  /** One statement without its terminator. */
  readonly sql: string;
  /** Why it must run outside a transaction; absent: it need not. */
  readonly outside?: string;
  /** Of a statement outside a transaction. */
  readonly probe?: Probe;
  /** Comment to stand above it. */
  readonly note?: string;
  /** It is written by the author and may hold several statements. */
  readonly raw?: boolean;
  /** It holds semicolons of its own, as the body of a routine or trigger does. */
  readonly body?: boolean;
  /** It must stand alone in a batch of the client. */
  readonly alone?: boolean;
  /** What the script's frame must prepare for it, by a word that the dialect knows. */
  readonly needs?: string;
}

/** Something that the author asked for and that needs no statement here, with the reason. It becomes a comment. */
export interface Remark {
  readonly remark: string;
}

export type Draft = StatementDraft | Remark;

export function isRemark(draft: Draft): draft is Remark {
  return "remark" in draft;
}

/** One statement. */
export function statement(sql: string, more: Omit<StatementDraft, "sql"> = {}): StatementDraft {
  return { sql, ...more };
}

export function remark(text: string): Remark {
  return { remark: text };
}
