/** What a parser says of one statement. Offsets count UTF-16 units from 0. */
export type Verdict =
  | { readonly kind: "parsed" }
  | { readonly kind: "rejected"; readonly message: string; readonly offset: number }
  /** The statement itself is well formed, but the routine in its body is doubtful. */
  | { readonly kind: "doubtful"; readonly message: string; readonly offset: number }
  /** The parser cannot take this statement, for the reason given as a clause. */
  | { readonly kind: "too-deep" | "too-long"; readonly because: string };

/** A parser behind one question. It never throws on bad SQL. */
export interface Engine {
  check(sql: string): Promise<Verdict>;
}
