import * as v from "valibot";
import { carriable, count, flag, names, strict, text } from "./strict.js";

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
  }),
);

export const tableOptions = {
  postgresql: v.optional(
    strict({
      partitionBy: v.optional(carriable),
      inherits: v.optional(names),
      unlogged: flag,
      using: text,
      with: parameters,
      tablespace: text,
      onCommit: oneOf("preserve rows", "delete rows", "drop"),
    }),
  ),
  mysql: mysqlTable,
  mariadb: mysqlTable,
  sqlite: v.optional(strict({ strict: flag, withoutRowid: flag })),
  oracle: v.optional(
    strict({ tablespace: text, compress: flag, onCommit: oneOf("preserve rows", "delete rows") }),
  ),
};

const mysqlColumn = v.optional(strict({ charset: text, unsigned: flag, onUpdate: v.optional(carriable) }));

export const columnOptions = {
  mysql: mysqlColumn,
  mariadb: mysqlColumn,
  sqlite: v.optional(strict({ autoincrement: flag })),
};

export const constraintOptions = {
  postgresql: v.optional(strict({ notValid: flag, nullsNotDistinct: flag, include })),
  mssql: v.optional(strict({ clustered: flag })),
};

const mysqlIndex = v.optional(
  strict({
    prefix: oneOf("fulltext", "spatial"),
    using: oneOf("btree", "hash"),
    length: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
    withParser: text,
  }),
);

export const indexOptions = {
  postgresql: v.optional(
    strict({
      using: text,
      concurrently: flag,
      include,
      with: parameters,
      tablespace: text,
      operatorClasses: v.optional(v.record(v.string(), v.string())),
      nullsNotDistinct: flag,
    }),
  ),
  mysql: mysqlIndex,
  mariadb: mysqlIndex,
  mssql: v.optional(strict({ clustered: flag, include, columnstore: flag })),
  oracle: v.optional(
    strict({
      bitmap: flag,
      tablespace: text,
      online: flag,
      compress: v.optional(v.union([v.boolean(), v.number()])),
    }),
  ),
};
