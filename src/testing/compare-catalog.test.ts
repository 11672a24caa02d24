import { check, column, foreignKey, index, type Operation, op, sql, unique } from "limbeck";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dialectNamed } from "../core.js";
import { bothCatalogs } from "./compare-catalog.js";
import { differences } from "./differences.js";
import type { Engine, LiveDialect } from "./engines/engine.js";
import { liveEngines } from "./engines/live-engines.js";
import { expectRan } from "./engines/run-client.js";
import { operationHistory } from "./operation-history.js";

/** What a compiler with a mistake in it would leave behind, made by hand. */
interface Mistake {
  readonly name: string;
  readonly sql: Readonly<Partial<Record<LiveDialect, readonly string[]>>>;
  /** The one difference that must be told. */
  readonly told: RegExp;
}

const schema: readonly Operation[] = [
  op.createTable(
    "account",
    [
      column("id", "integer", { primaryKey: true }),
      column("email", { type: "string", length: 255 }, { nullable: false, comment: "where bills go" }),
      column("balance", { type: "numeric", precision: 12, scale: 2 }, { nullable: false, default: 0 }),
      column("units", "integer"),
      column("twice", "integer", { computed: { sql: "units * 2", stored: true } }),
      unique(["email"]),
      check("balance >= 0", { name: "ck_account_balance" }),
      index(["balance"]),
    ],
    { comment: "who owes and who is owed" },
  ),
  op.createTable("invoice", [
    column("id", "integer", { primaryKey: true }),
    column("account_id", "integer", { nullable: false }),
    column("moment", "dateTime", { default: sql("CURRENT_TIMESTAMP") }),
    foreignKey(["account_id"], "account", ["id"], { onDelete: "cascade" }),
    index([{ column: "moment", order: "desc" }]),
  ]),
];

/** SQLite keeps a table as a text: the text is changed, as by a rebuild that forgot something. */
function rewritten(table: string, from: string, to: string): readonly string[] {
  return [
    "PRAGMA writable_schema = ON;",
    `UPDATE sqlite_schema SET sql = replace(sql, '${from}', '${to}') WHERE name = '${table}';`,
  ];
}

const mistakes: readonly Mistake[] = [
  {
    name: "a missing NOT NULL",
    sql: {
      postgresql: ["ALTER TABLE account ALTER COLUMN email DROP NOT NULL;"],
      mariadb: ["ALTER TABLE account MODIFY email varchar(255) NULL COMMENT 'where bills go';"],
      sqlite: rewritten("account", "VARCHAR(255) NOT NULL", "VARCHAR(255)"),
    },
    told: /account\.columns\.email\.nullable: found true, expected false/,
  },
  {
    name: "another default",
    sql: {
      postgresql: ["ALTER TABLE account ALTER COLUMN balance SET DEFAULT 1;"],
      mariadb: ["ALTER TABLE account ALTER COLUMN balance SET DEFAULT 1;"],
      sqlite: rewritten("account", "DEFAULT 0", "DEFAULT 1"),
    },
    told: /account\.columns\.balance\.default: found .*1.*, expected .*0/,
  },
  {
    name: "a lost default",
    sql: {
      postgresql: ["ALTER TABLE invoice ALTER COLUMN moment DROP DEFAULT;"],
      mariadb: ["ALTER TABLE invoice MODIFY moment datetime NULL;"],
      sqlite: rewritten("invoice", "DEFAULT CURRENT_TIMESTAMP", ""),
    },
    told: /invoice\.columns\.moment\.default: found null, expected .*current_timestamp/i,
  },
  {
    name: "another type",
    sql: {
      postgresql: ["ALTER TABLE account ALTER COLUMN email TYPE varchar(254);"],
      mariadb: ["ALTER TABLE account MODIFY email varchar(254) NOT NULL COMMENT 'where bills go';"],
      sqlite: rewritten("account", "VARCHAR(255)", "VARCHAR(254)"),
    },
    told: /account\.columns\.email\.type: found .*254.*, expected .*255/,
  },
  {
    name: "a column that no longer counts up",
    sql: {
      postgresql: ["ALTER TABLE invoice ALTER COLUMN id DROP IDENTITY;"],
      mariadb: ["ALTER TABLE invoice MODIFY id int NOT NULL;"],
    },
    told: /invoice\.columns\.id\.counting: found null, expected/,
  },
  {
    name: "another computed value",
    sql: {
      postgresql: [
        "ALTER TABLE account DROP COLUMN twice;",
        "ALTER TABLE account ADD COLUMN twice int GENERATED ALWAYS AS (units * 3) STORED;",
      ],
      mariadb: ["ALTER TABLE account MODIFY twice int AS (units * 3) STORED;"],
      sqlite: rewritten("account", "units * 2", "units * 3"),
    },
    told: /account\.columns\.twice\.computed\.sql: found .*3.*, expected .*2/,
  },
  {
    name: "a lost index",
    sql: {
      postgresql: ["DROP INDEX ix_account_balance;"],
      mariadb: ["DROP INDEX ix_account_balance ON account;"],
      sqlite: ["DROP INDEX ix_account_balance;"],
    },
    told: /account\.indexes\.ix_account_balance: found nothing/,
  },
  {
    name: "an index that is unique and should not be",
    sql: {
      postgresql: [
        "DROP INDEX ix_account_balance;",
        "CREATE UNIQUE INDEX ix_account_balance ON account (balance);",
      ],
      mariadb: [
        "DROP INDEX ix_account_balance ON account;",
        "CREATE UNIQUE INDEX ix_account_balance ON account (balance);",
      ],
      sqlite: [
        "DROP INDEX ix_account_balance;",
        "CREATE UNIQUE INDEX ix_account_balance ON account (balance);",
      ],
    },
    told: /account\.indexes\.ix_account_balance\.unique: found true, expected false/,
  },
  {
    name: "an index in the other direction",
    sql: {
      postgresql: ["DROP INDEX ix_invoice_moment;", "CREATE INDEX ix_invoice_moment ON invoice (moment);"],
      mariadb: [
        "DROP INDEX ix_invoice_moment ON invoice;",
        "CREATE INDEX ix_invoice_moment ON invoice (moment);",
      ],
      sqlite: ["DROP INDEX ix_invoice_moment;", "CREATE INDEX ix_invoice_moment ON invoice (moment);"],
    },
    told: /invoice\.indexes\.ix_invoice_moment\.parts\.0: found "moment", expected "moment DESC"/,
  },
  {
    name: "a lost check",
    sql: {
      postgresql: ["ALTER TABLE account DROP CONSTRAINT ck_account_balance;"],
      mariadb: ["ALTER TABLE account DROP CONSTRAINT ck_account_balance;"],
      sqlite: rewritten("account", "CONSTRAINT ck_account_balance CHECK (balance >= 0)", "CHECK (1)"),
    },
    told: /account\.constraints\.ck_account_balance \(check\): found nothing/,
  },
  {
    name: "a check of something else",
    sql: {
      postgresql: [
        "ALTER TABLE account DROP CONSTRAINT ck_account_balance;",
        "ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance > 0);",
      ],
      mariadb: [
        "ALTER TABLE account DROP CONSTRAINT ck_account_balance;",
        "ALTER TABLE account ADD CONSTRAINT ck_account_balance CHECK (balance > 0);",
      ],
      sqlite: rewritten("account", "balance >= 0", "balance > 0"),
    },
    told: /account\.constraints\.ck_account_balance \(check\)\.check: found .*> .*0.*, expected .*>= /,
  },
  {
    name: "a lost unique constraint",
    sql: {
      postgresql: ["ALTER TABLE account DROP CONSTRAINT uq_account_email;"],
      mariadb: ["ALTER TABLE account DROP INDEX uq_account_email;"],
    },
    told: /account\.(?:constraints|indexes)\.uq_account_email.*: found nothing/,
  },
  {
    name: "a foreign key with another action",
    sql: {
      postgresql: [
        "ALTER TABLE invoice DROP CONSTRAINT fk_invoice_account_id_account;",
        "ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id);",
      ],
      mariadb: [
        "ALTER TABLE invoice DROP FOREIGN KEY fk_invoice_account_id_account;",
        "ALTER TABLE invoice ADD CONSTRAINT fk_invoice_account_id_account FOREIGN KEY (account_id) REFERENCES account (id);",
      ],
      sqlite: rewritten("invoice", "ON DELETE CASCADE", ""),
    },
    told: /fk_invoice_account_id_account \(foreignKey\)\.onDelete: found "(?:no action|restrict)", expected "cascade"/,
  },
  {
    name: "a lost comment of a column",
    sql: {
      postgresql: ["COMMENT ON COLUMN account.email IS NULL;"],
      mariadb: ["ALTER TABLE account MODIFY email varchar(255) NOT NULL;"],
    },
    told: /account\.columns\.email\.comment: found null, expected "where bills go"/,
  },
  {
    name: "a lost comment of a table",
    sql: {
      postgresql: ["COMMENT ON TABLE account IS NULL;"],
      mariadb: ["ALTER TABLE account COMMENT '';"],
    },
    told: /account\.comment: found null, expected "who owes and who is owed"/,
  },
  {
    name: "a column too many",
    sql: {
      postgresql: ["ALTER TABLE account ADD COLUMN more int;"],
      mariadb: ["ALTER TABLE account ADD COLUMN more int;"],
      sqlite: ["ALTER TABLE account ADD COLUMN more int;"],
    },
    told: /account\.columns\.more: found .*, expected nothing/,
  },
  {
    name: "a table too many",
    sql: {
      postgresql: ["CREATE TABLE more (id int);"],
      mariadb: ["CREATE TABLE more (id int);"],
      sqlite: ["CREATE TABLE more (id int);"],
    },
    told: /^tables\.more: found .*, expected nothing/,
  },
];

describe.each(liveEngines(process.env))(
  "the comparison of catalogs on $name notices",
  ({ open, dialect: name }) => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await open();
    });
    beforeEach(() => engine.reset());
    afterAll(() => engine.close());

    /** What is told after the mistake, which was nothing before. */
    async function toldAfter(statements: readonly string[]): Promise<string[]> {
      const dialect = await dialectNamed(name);
      const { plan, model } = operationHistory({ given: schema, when: [] }, dialect).prepare();
      expectRan(await engine.run(plan, dialect));
      const before = await bothCatalogs(engine, model);
      expect(differences(before.found, before.expected)).toEqual([]);
      await engine.execute(...statements);
      const after = await bothCatalogs(engine, model);
      return differences(after.found, after.expected);
    }

    for (const { name: mistake, sql: texts, told } of mistakes) {
      const statements = texts[name];
      if (statements === undefined) continue;
      it(mistake, async () => {
        const found = await toldAfter(statements);
        expect(found.filter((one) => told.test(one))).toHaveLength(1);
      });
    }
  },
);
