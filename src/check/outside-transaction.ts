import type { DefElemNode, StatementNode } from "pg-query-emscripten/pg_query_wasm.js";
import type { ParsePostgresql } from "./postgresql-parser.js";

/** Without one of these words no statement needs to stand alone, and the parser need not be loaded. */
const suspect =
  /\b(?:concurrently|vacuum|cluster|reindex|database|system|tablespace|discard|subscription|prepared)\b/i;

/**
 * Why a raw text cannot run inside a transaction block, as a clause with the command's name; undefined where nothing
 * in it forbids that, or where it cannot be parsed.
 */
export async function mustRunOutsideTransaction(
  sql: string,
  parse: ParsePostgresql,
): Promise<string | undefined> {
  if (!suspect.test(sql)) return undefined;
  const result = await parse(sql);
  for (const { stmt } of result?.parse_tree.stmts ?? []) {
    const command = commandOutside(stmt);
    if (command !== undefined) return `${command} cannot run inside a transaction block`;
  }
  return undefined;
}

/** PostgreSQL's callers of PreventInTransactionBlock, as far as the text alone decides. */
function commandOutside(stmt: StatementNode): string | undefined {
  if (stmt.IndexStmt?.concurrent) return "CREATE INDEX CONCURRENTLY";
  if (stmt.DropStmt?.concurrent) return "DROP INDEX CONCURRENTLY";
  if (stmt.ReindexStmt) return reindexOutside(stmt.ReindexStmt);
  if (stmt.VacuumStmt?.is_vacuumcmd) return "VACUUM";
  if (stmt.ClusterStmt && stmt.ClusterStmt.relation === undefined) return "CLUSTER without a table";
  if (stmt.AlterTableStmt?.cmds?.some(({ AlterTableCmd }) => AlterTableCmd?.def?.PartitionCmd?.concurrent)) {
    return "ALTER TABLE … DETACH PARTITION CONCURRENTLY";
  }
  if (stmt.DiscardStmt?.target === "DISCARD_ALL") return "DISCARD ALL";
  if (stmt.TransactionStmt?.kind === "TRANS_STMT_COMMIT_PREPARED") return "COMMIT PREPARED";
  if (stmt.TransactionStmt?.kind === "TRANS_STMT_ROLLBACK_PREPARED") return "ROLLBACK PREPARED";
  return clusterWideOutside(stmt) ?? subscriptionOutside(stmt);
}

function reindexOutside({ kind, params }: NonNullable<StatementNode["ReindexStmt"]>): string | undefined {
  if (switchedOn(params, "concurrently", false)) return "REINDEX CONCURRENTLY";
  const whole = /^REINDEX_OBJECT_(SCHEMA|SYSTEM|DATABASE)$/.exec(kind)?.[1];
  return whole === undefined ? undefined : `REINDEX ${whole}`;
}

function clusterWideOutside(stmt: StatementNode): string | undefined {
  if (stmt.CreatedbStmt) return "CREATE DATABASE";
  if (stmt.DropdbStmt) return "DROP DATABASE";
  if (stmt.AlterDatabaseStmt?.options?.some(({ DefElem }) => DefElem.defname === "tablespace")) {
    return "ALTER DATABASE … SET TABLESPACE";
  }
  if (stmt.AlterSystemStmt) return "ALTER SYSTEM";
  if (stmt.CreateTableSpaceStmt) return "CREATE TABLESPACE";
  if (stmt.DropTableSpaceStmt) return "DROP TABLESPACE";
  return undefined;
}

/** What talks to the publisher cannot be rolled back. */
function subscriptionOutside(stmt: StatementNode): string | undefined {
  const create = stmt.CreateSubscriptionStmt;
  if (create && switchedOn(create.options, "create_slot", switchedOn(create.options, "connect", true))) {
    return "CREATE SUBSCRIPTION with a replication slot";
  }
  const alter = stmt.AlterSubscriptionStmt;
  if (alter?.kind === "ALTER_SUBSCRIPTION_REFRESH") return "ALTER SUBSCRIPTION … REFRESH PUBLICATION";
  if (alter?.kind.endsWith("_PUBLICATION") && switchedOn(alter.options, "refresh", true)) {
    return "ALTER SUBSCRIPTION … PUBLICATION with refresh";
  }
  return stmt.DropSubscriptionStmt ? "DROP SUBSCRIPTION with a replication slot" : undefined;
}

function switchedOn(options: readonly DefElemNode[] | undefined, name: string, otherwise: boolean): boolean {
  const found = options?.find(({ DefElem }) => DefElem.defname === name);
  if (found === undefined) return otherwise;
  const { arg } = found.DefElem;
  if (arg === undefined) return true;
  const text = arg.String?.sval ?? String(arg.Integer?.ival ?? 0);
  return !["false", "off", "0"].includes(text.toLowerCase());
}
