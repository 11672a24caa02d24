import type { CheckProfile } from "../../src/dialect/index.js";

/** PostgreSQL's own grammar: what it rejects, the server rejects. */
export const check: CheckProfile = {
  engine: "pg-query",
  authority: "gate",
  grammarVersion: 16,
  laterGrammars: [{ engine: "libpg-query", grammarVersion: 18 }],
  knownGaps: [],
  because:
    "the parser is PostgreSQL's own, that of 16 or for later servers that of 18; PL/pgSQL bodies are parsed too, but as advice only",
};
