import * as v from "valibot";
import { carriable, count, flag, name, names, strict, text } from "./strict.js";

const parameters = v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])));
const include = v.optional(names);

function oneOf<const Options extends readonly string[]>(...options: Options) {
  return v.optional(v.picklist(options, `expected one of: ${options.join(", ")}`));
}

const mysqlTable = v.optional(
  strict({
    engine: text,
    charset: text,
    collation: text,
    rowFormat: text,
    autoIncrement: count,
    partitionBy: v.optional(carriable),
    keyBlockSize: count,
    compression: oneOf("zlib", "lz4", "none"),
    pageCompressed: flag,
    encryption: flag,
    dataDirectory: v.optional(carriable),
    indexDirectory: v.optional(carriable),
    tablespace: v.optional(name),
    statsPersistent: flag,
    avgRowLength: count,
    maxRows: count,
    minRows: count,
    checksum: flag,
  }),
);

const place = v.optional(
  v.union([name, strict({ scheme: name, column: name })], "expected a filegroup, or { scheme, column }"),
);
const percent = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));

export const tableOptions = {
  postgresql: v.optional(
    strict({
      partitionBy: v.optional(carriable),
      inherits: v.optional(names),
      unlogged: flag,
      using: v.optional(name),
      with: parameters,
      tablespace: v.optional(name),
      onCommit: oneOf("preserve rows", "delete rows", "drop"),
    }),
  ),
  mysql: mysqlTable,
  mariadb: mysqlTable,
  sqlite: v.optional(strict({ strict: flag, withoutRowid: flag })),
  mssql: v.optional(
    strict({
      on: place,
      textImageOn: v.optional(name),
      dataCompression: oneOf("none", "row", "page", "columnstore"),
      memoryOptimized: flag,
      durability: oneOf("schema and data", "schema only"),
    }),
  ),
  oracle: v.optional(
    strict({
      tablespace: v.optional(name),
      compress: v.optional(v.union([v.boolean(), v.picklist(["basic", "advanced"])])),
      onCommit: oneOf("preserve rows", "delete rows"),
      partitionBy: v.optional(carriable),
      organization: oneOf("heap", "index"),
      pctFree: percent,
      noLogging: flag,
    }),
  ),
};

const mysqlColumn = v.optional(strict({ charset: text, unsigned: flag, onUpdate: v.optional(carriable) }));

export const columnOptions = {
  mysql: mysqlColumn,
  mariadb: mysqlColumn,
  sqlite: v.optional(strict({ autoincrement: flag })),
};

export const constraintOptions = {
  postgresql: v.optional(
    strict({
      notValid: flag,
      nullsNotDistinct: flag,
      include,
      tablespace: v.optional(name),
      with: parameters,
    }),
  ),
  sqlite: v.optional(strict({ onConflict: oneOf("rollback", "abort", "fail", "ignore", "replace") })),
  mssql: v.optional(strict({ clustered: flag, fillFactor: percent, on: place, noCheck: flag })),
  oracle: v.optional(strict({ noValidate: flag, tablespace: v.optional(name) })),
};

const mysqlIndex = v.optional(
  strict({
    prefix: oneOf("fulltext", "spatial"),
    using: oneOf("btree", "hash"),
    length: v.optional(v.record(name, v.pipe(v.number(), v.integer(), v.minValue(1)))),
    withParser: text,
    invisible: flag,
  }),
);

export const indexOptions = {
  postgresql: v.optional(
    strict({
      using: text,
      concurrently: flag,
      include,
      with: parameters,
      tablespace: v.optional(name),
      operatorClasses: v.optional(v.record(v.union([name, v.string()]), v.string())),
      nullsNotDistinct: flag,
    }),
  ),
  mysql: mysqlIndex,
  mariadb: mysqlIndex,
  mssql: v.optional(
    strict({
      clustered: flag,
      include,
      columnstore: flag,
      fillFactor: percent,
      dataCompression: oneOf("none", "row", "page"),
      online: flag,
      ignoreDupKey: flag,
      on: place,
    }),
  ),
  oracle: v.optional(
    strict({
      bitmap: flag,
      tablespace: v.optional(name),
      online: flag,
      local: flag,
      reverse: flag,
      invisible: flag,
      noLogging: flag,
      compress: v.optional(v.union([v.boolean(), v.number()])),
    }),
  ),
};
