const suspect = /\b(?:create|alter|drop|rename|sp_rename)\b|\bcomment\s+on\b|\bselect\b[^;]*\binto\b/i;

/** Whether a raw text could change the schema at all: without one of these words it is not read any further. */
export function mayChangeSchema(sql: string): boolean {
  return suspect.test(sql);
}
