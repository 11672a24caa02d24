import type { MovesFacts, ScriptFacts, ScriptMode, SectionFacts, StatementFacts } from "./script-facts.js";

/** How the statement that is ended came to be. */
export type TerminateOptions = Partial<StatementFacts>;

/** A program that runs scripts, and what it needs in them. Blocks are whole lines without a newline at the end. */
export interface Client {
  readonly name: string;
  /** The command line that runs a script; `file` is the script's name. */
  command(file: string): string;
  /** What happens when a statement fails, as sentences for the header. */
  readonly onFailure: string;
  /** False: a script of a mode that begins anywhere in the range begins at its start alone. */
  readonly startsAnywhere?: boolean;
  /** Settings and safety catch, before anything else. */
  open(facts: ScriptFacts): readonly string[];
  /** After the last section, before the last progress line: what makes the work last. */
  close(facts: ScriptFacts): readonly string[];
  /** After the last progress line: leaving the client. */
  readonly leave?: readonly string[];
  /** Transaction words and guard before a section's statements. */
  openSection(facts: SectionFacts): readonly string[];
  /** The statements that move the version table's rows; absent: the dialect's, each with its terminator. */
  moves?(facts: MovesFacts): readonly string[];
  /** Transaction words after a section's statements and version rows. */
  closeSection(facts: SectionFacts): readonly string[];
  /** Any text as one comment line; absent: `-- text`. */
  comment?(text: string): string;
  /** A line that the DBA sees while the script runs, or undefined where the client has no means. */
  progress(text: string): string | undefined;
  /** The statement with what ends it, and with what the mode puts around it. */
  terminate(sql: string, options: TerminateOptions): string;
  /** What the modes other than `plain` do differently, or why the client cannot be given them. */
  readonly modes?: Readonly<Partial<Record<ScriptMode, Partial<Client> | ModeRefusal>>>;
}

/** A mode that no script for this client can have. */
export interface ModeRefusal {
  readonly because: string;
  /** What to use in its place, as a full sentence. */
  readonly advice: string;
}
