function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What ends a list of sources. */
export const endsSources = set(
  "WHERE GROUP ORDER HAVING SET VALUES UNION EXCEPT INTERSECT MINUS LIMIT WINDOW FETCH OFFSET RETURNING SELECT WHEN CONNECT START DEFAULT",
);
/** What may follow a source and is no alias of it. */
export const noAlias = set(
  `${[...endsSources].join(" ")} JOIN INNER LEFT RIGHT FULL CROSS NATURAL OUTER ON USING FOR INDEXED NOT WITH TABLESAMPLE STRAIGHT_JOIN FORCE USE IGNORE END THEN OVERRIDING PIVOT BEGIN DO`,
);
/** What may stand before a source. */
export const beforeSource = set("LATERAL ONLY IGNORE LOW_PRIORITY DELAYED QUICK");
/** Routines that have a FROM of their own. */
export const withFrom = set("EXTRACT SUBSTRING TRIM OVERLAY POSITION");
/** Behind these an expression begins, so that a word there is none's alias. */
export const beforeExpression = set(
  "SELECT DISTINCT ALL WHERE AND OR NOT ON BY HAVING CASE WHEN THEN ELSE IN LIKE ILIKE GLOB REGEXP MATCH BETWEEN IS SET VALUES RETURNING USING FROM IF ESCAPE LIMIT OFFSET DIV MOD XOR ANY SOME EXISTS SIMILAR TO OF NULLS WINDOW PARTITION BEGIN DO",
);
