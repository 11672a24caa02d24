const suspect = /\b(?:create|alter|drop|rename|sp_rename)\b|\bcomment\s+on\b/i;

/** Whether a raw text could change the schema at all: without one of these words it is not read any further. */
export function mayChangeSchema(sql: string): boolean {
  return suspect.test(sql) || selectsInto(sql);
}

/** `SELECT … INTO t` makes a table; `INSERT INTO t SELECT …` does not. */
function selectsInto(sql: string): boolean {
  const select = sql.search(/\bselect\b/i);
  return select !== -1 && /\binto\b/i.test(sql.slice(select));
}
