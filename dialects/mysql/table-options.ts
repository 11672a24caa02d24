import type { EmitContext, MysqlTableOptions } from "../../src/dialect/index.js";
import { word } from "./column-text.js";
import type { Features } from "./features.js";
import { quotedText } from "./literal.js";

type Given = Required<MysqlTableOptions>;
type Words = {
  readonly [Option in keyof MysqlTableOptions]: (given: Given[Option], dialect: string) => string;
};

const yes = (flag: boolean) => (flag ? "1" : "0");

/** Options that are written as `WORD = value` and mean nothing to the other clauses. */
const storage = {
  rowFormat: (given) => `ROW_FORMAT = ${word(given, "rowFormat")}`,
  keyBlockSize: (given) => `KEY_BLOCK_SIZE = ${given}`,
  compression: (given) => `COMPRESSION = '${given}'`,
  pageCompressed: (given) => `PAGE_COMPRESSED = ${yes(given)}`,
  encryption: (given) => `ENCRYPTION = '${given ? "Y" : "N"}'`,
  dataDirectory: (given, dialect) => `DATA DIRECTORY = ${quotedText(given, "a directory", dialect)}`,
  indexDirectory: (given, dialect) => `INDEX DIRECTORY = ${quotedText(given, "a directory", dialect)}`,
  tablespace: (given) => `TABLESPACE = ${word(given, "tablespace")}`,
  statsPersistent: (given) => `STATS_PERSISTENT = ${yes(given)}`,
  avgRowLength: (given) => `AVG_ROW_LENGTH = ${given}`,
  maxRows: (given) => `MAX_ROWS = ${given}`,
  minRows: (given) => `MIN_ROWS = ${given}`,
  checksum: (given) => `CHECKSUM = ${yes(given)}`,
} as const satisfies Words;

/** The options that say how a table is kept, as far as they are given and the server has them. */
export function storageOptions(
  options: MysqlTableOptions,
  context: EmitContext,
  { lacksTableOptions }: Features,
): string[] {
  const names = Object.keys(storage) as (keyof typeof storage)[];
  return names.flatMap((name) => {
    const given = options[name];
    if (given === undefined) return [];
    const instead = lacksTableOptions[name];
    if (instead !== undefined) throw context.refuse(`has no table option ${name}`, instead);
    return [storage[name](given as never, context.dialect.name)];
  });
}
