import type { ServerVersion } from "../../src/dialect/index.js";

/** What the frame of a script depends on beside its facts: in what MySQL and its relatives differ. */
export interface Session {
  /** The dialect, for faults. */
  readonly dialect: string;
  /** The client's program. */
  readonly program: string;
  /** The variable that keeps a session from writing. */
  readOnly(server: ServerVersion): string;
  /** Limits the time that one statement may take. */
  statementTimeout(milliseconds: number): string;
  /** What no prepared statement can be, told by how it begins: in capitals, with single blanks. */
  unprepared(server: ServerVersion): RegExp;
}
