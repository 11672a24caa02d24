/** The classes of fault, each with the exit code of the command line. Documented in README.md. */
export const exitCodes = {
  /** A bug in limbeck itself: the only case that shows a stack trace. */
  internal: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** A revision file cannot be read, or does not hold a revision. */
  revision: 3,
  /** The revisions do not form a graph, or the range does not fit it. */
  graph: 4,
  /** An operation does not fit the schema, or the dialect cannot do it. */
  operation: 5,
  /** A parser rejected the compiled SQL. */
  check: 6,
  /** The output cannot be written. */
  output: 7,
  /** The state of a database cannot be read, or is not what was asked for. */
  state: 8,
} as const;

export type FaultClass = keyof typeof exitCodes;

/** Every fault that limbeck can raise: its class and what it means, in one line. */
export const faultCodes = {
  usage: ["usage", "the command line is not understood"],
  "config-missing": ["usage", "no configuration file was found"],
  "config-invalid": ["usage", "the configuration file is not valid"],
  "dialect-unknown": ["usage", "no dialect has this name"],
  "plugin-duplicate": ["usage", "two plugins, or a plugin and limbeck, define the same thing"],
  "template-invalid": ["usage", "a template cannot be read or rendered"],
  "revisions-none": ["revision", "the configured globs match no revision file"],
  "file-unreadable": ["revision", "a file cannot be read"],
  "revision-syntax": ["revision", "a revision file has a syntax error"],
  "revision-throws": ["revision", "a revision file threw while it was evaluated"],
  "revision-impure": ["revision", "a revision file reads the clock, chance, the environment or the network"],
  "revision-shape": ["revision", "a revision file does not export a revision"],
  "revision-id-invalid": ["graph", "a revision identifier has a form that cannot be used"],
  "revision-duplicate": ["graph", "two files define the same revision"],
  "parent-missing": ["graph", "a down revision or dependency does not exist"],
  cycle: ["graph", "revisions depend on each other in a circle"],
  "label-duplicate": ["graph", "a branch label is used twice"],
  "revision-unknown": ["graph", "no revision or branch has this name"],
  "revision-ambiguous": ["graph", "several revisions match"],
  "heads-several": ["graph", "there are several heads where one is needed"],
  "range-invalid": ["graph", "the range cannot be read"],
  "range-direction": ["graph", "the range runs in the wrong direction"],
  "range-empty": ["graph", "the range holds no revision"],
  "relative-too-far": ["graph", "a relative step leaves the graph"],
  "not-a-head": ["graph", "a new revision would follow one that another follows already"],
  "heads-related": ["graph", "the given revisions are ancestors of one another"],
  "operation-invalid": ["operation", "an operation is not well formed"],
  "table-unknown": ["operation", "the table does not exist at this point of the history"],
  "table-exists": ["operation", "the table already exists at this point of the history"],
  "column-unknown": ["operation", "the column does not exist at this point of the history"],
  "column-exists": ["operation", "the column already exists at this point of the history"],
  "constraint-unknown": ["operation", "the constraint does not exist at this point of the history"],
  "constraint-exists": ["operation", "the constraint already exists at this point of the history"],
  "constraint-invalid": ["operation", "the constraint does not fit the tables it names"],
  "index-unknown": ["operation", "the index does not exist at this point of the history"],
  "index-exists": ["operation", "the index already exists at this point of the history"],
  "enum-unknown": ["operation", "the enum type does not exist at this point of the history"],
  "enum-exists": ["operation", "the enum type already exists, or with other values"],
  "sequence-unknown": ["operation", "the sequence does not exist at this point of the history"],
  "sequence-exists": ["operation", "the sequence already exists at this point of the history"],
  "view-unknown": ["operation", "the view does not exist at this point of the history"],
  "view-exists": ["operation", "the view already exists at this point of the history"],
  "trigger-unknown": ["operation", "the trigger does not exist at this point of the history"],
  "trigger-exists": ["operation", "the trigger already exists at this point of the history"],
  "model-unsure": ["operation", "what the operation needs to know of the schema is not known for sure"],
  "in-use": ["operation", "something else still needs what is dropped"],
  "column-needs-default": ["operation", "a NOT NULL column is added to a table with rows and has no default"],
  irreversible: ["operation", "no downgrade is given and none can be derived"],
  unsupported: ["operation", "the dialect cannot do this"],
  "name-too-long": ["operation", "a name is longer than the dialect allows"],
  "name-invalid": ["operation", "a name holds characters that no script can carry"],
  "literal-invalid": ["operation", "a value cannot be written as a literal in this dialect"],
  "text-missing": ["operation", "SQL text is given per dialect, but not for this one"],
  "sql-rejected": ["check", "a parser rejected a compiled statement"],
  "state-unreadable": ["state", "what was handed over as a database's state cannot be read"],
  "state-incomplete": ["state", "a database's state was written halfway"],
  "state-unknown": ["state", "a row of the version table is no revision of the project"],
  "state-related": ["state", "the rows of the version table are ancestors of one another"],
  "state-behind": ["state", "a database is not at the heads"],
  "output-unwritable": ["output", "the output file cannot be written"],
  "file-exists": ["output", "a file that would be written is there already"],
  "hook-failed": ["output", "a program that runs on written revisions failed"],
  "revision-vetoed": ["output", "the project's own processRevision refused a revision"],
} as const satisfies Record<string, readonly [FaultClass, string]>;

export type FaultCode = keyof typeof faultCodes;
