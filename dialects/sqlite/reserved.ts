/**
 * Words that SQLite takes as a name only in quotes somewhere: found by trying each of its keywords as the name of a
 * table, column, constraint, index and schema; many keywords fall back to names (https://sqlite.org/lang_keywords.html).
 */
export const reserved: ReadonlySet<string> = new Set(
  `
add all alter and as autoincrement between case cast check collate commit constraint create
current_date current_time current_timestamp default deferrable delete distinct drop else escape
except exists false foreign from group having if in index insert intersect into is isnull join limit
not nothing notnull null on or order primary raise references returning select set table temp then
to transaction true union unique update using values when where
`
    .trim()
    .split(/\s+/),
);
