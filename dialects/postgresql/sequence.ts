import {
  type AlterSequence,
  type CreateSequence,
  type Draft,
  type DropSequence,
  type SequenceOwner,
  type SequenceWords,
  sequenceOptions,
  sequenceType,
  statement,
  tableText,
  words,
} from "../../src/dialect/index.js";
import { phrases } from "./phrases.js";

const own: SequenceWords = {
  noCache: "CACHE 1",
  ownCache: "CACHE 1",
  noCycle: "NO CYCLE",
  noMinValue: "NO MINVALUE",
  noMaxValue: "NO MAXVALUE",
};

/** `CREATE SEQUENCE [IF NOT EXISTS] … AS BIGINT START WITH 1 …` */
export function createSequence({ name, schema, ifNotExists, ...options }: CreateSequence): Draft[] {
  const sql = words(
    "CREATE SEQUENCE",
    ifNotExists && "IF NOT EXISTS",
    tableText({ table: name, schema }, phrases),
    sequenceType(options),
    sequenceOptions(options, own),
    options.ownedBy && ownerText(options.ownedBy, schema),
  );
  return [statement(sql)];
}

/** `ALTER SEQUENCE … INCREMENT BY 2 OWNED BY t.c` */
export function alterSequence({ name, schema, ...changes }: AlterSequence): Draft[] {
  const sql = words(
    `ALTER SEQUENCE ${tableText({ table: name, schema }, phrases)}`,
    sequenceOptions(changes, own),
    changes.ownedBy === undefined ? undefined : ownerText(changes.ownedBy, schema),
  );
  return [statement(sql)];
}

/** `OWNED BY s.t.c`: the table lies in the sequence's schema ("CREATE SEQUENCE"). */
function ownerText(owner: SequenceOwner | null, schema: string | undefined): string {
  if (owner === null) return "OWNED BY NONE";
  const { table, column } = owner;
  return `OWNED BY ${tableText({ table, schema }, phrases)}.${phrases.identifier(column)}`;
}

/** `DROP SEQUENCE [IF EXISTS] …` */
export function dropSequence({ name, schema, ifExists }: DropSequence): Draft[] {
  const sql = words("DROP SEQUENCE", ifExists && "IF EXISTS", tableText({ table: name, schema }, phrases));
  return [statement(sql)];
}
