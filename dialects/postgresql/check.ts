import type { CheckProfile } from "../../src/dialect/index.js";

/** PostgreSQL's own grammar: what it rejects, the server rejects. */
export const check: CheckProfile = {
  engine: "pg-query",
  authority: "gate",
  grammarVersion: 16,
  knownGaps: [],
  because: "the parser is PostgreSQL 16's own; PL/pgSQL bodies are parsed too, but as advice only",
};
