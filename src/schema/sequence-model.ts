/** What a sequence's creation may say of its numbers, SQL:2003 words. */
export interface SequenceOptions {
  /** The type of its numbers; absent: the widest that the server counts in. */
  readonly type?: "smallInteger" | "integer" | "bigInteger";
  /** Absent: the least number of an ascending sequence, the greatest of a descending one. */
  readonly start?: number;
  /** Negative: the sequence descends. Absent: 1. */
  readonly increment?: number;
  /** Absent: 1 where the sequence ascends. */
  readonly minValue?: number;
  /** Absent: -1 where the sequence descends. */
  readonly maxValue?: number;
  readonly cycle?: boolean;
  /** How many numbers a session takes at once; 0 or 1: none beforehand. */
  readonly cache?: number;
  /** The column with which the sequence goes, in the sequence's own schema. PostgreSQL only. */
  readonly ownedBy?: SequenceOwner;
}

/** A column that has a sequence of its own. */
export interface SequenceOwner {
  readonly table: string;
  readonly column: string;
}

/** What can be changed of a sequence; null is what holds where nothing is said. */
export interface SequenceChanges {
  readonly increment?: number;
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly cycle?: boolean;
  readonly cache?: number | null;
  readonly ownedBy?: SequenceOwner | null;
}

/** A sequence as the history has built it so far. */
export interface SequenceModel extends SequenceOptions {
  readonly name: string;
  readonly schema?: string;
}
