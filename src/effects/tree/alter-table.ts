import type { Effect, Operation } from "../../operations/index.js";
import type { TableName } from "../../schema/index.js";
import { isWord, splitAt, type Token, textOf } from "../token.js";
import { columnOf, typeIn } from "./column.js";
import { constraintOf } from "./constraint.js";
import { valueIn } from "./expression.js";
import type { AlterTableCommand, Statement } from "./nodes.js";
import { type Source, tableOf, textsOf } from "./source.js";

/** What changes nothing that the model holds. */
const beside =
  /^AT_(?:ChangeOwner|SetStatistics|SetOptions|ResetOptions|SetStorage|SetCompression|ClusterOn|DropCluster|SetTableSpace|SetRelOptions|ResetRelOptions|EnableTrig|DisableTrig|EnableRule|DisableRule|EnableReplica|EnableAlways|ReplicaIdentity|EnableRowSecurity|DisableRowSecurity|ForceRowSecurity|NoForceRowSecurity|SetLogged|SetUnLogged|ValidateConstraint|AttachPartition|DetachPartition|AlterConstraint|GenericOptions)/;

/** The effects of ALTER TABLE; the n-th command is the n-th part of the text behind the table's name. */
export function alterTable(node: NonNullable<Statement["AlterTableStmt"]>, source: Source): Effect[] {
  const name = tableOf(node.relation);
  if (node.objtype !== "OBJECT_TABLE" && node.objtype !== "OBJECT_FOREIGN_TABLE") return [];
  const width = node.relation.schemaname === undefined ? 1 : 3;
  let behind = source.between(node.relation.location ?? 0).slice(width);
  if (behind[0]?.text === "*") behind = behind.slice(1);
  const parts = splitAt(behind, ",");
  return (node.cmds ?? []).flatMap(({ AlterTableCmd: command }, index) =>
    command === undefined ? [] : effectsOfCommand(command, name, parts[index] ?? [], source),
  );
}

function effectsOfCommand(
  command: AlterTableCommand,
  at: TableName,
  part: readonly Token[],
  source: Source,
): Effect[] {
  const { subtype = "", name = "", def, missing_ok: missing } = command;
  const alter = (change: object): Operation[] => [{ kind: "alterColumn", ...at, column: name, ...change }];
  switch (subtype) {
    case "AT_AddColumn":
      return addColumn(command, at, part, source);
    case "AT_DropColumn":
      return [{ kind: "dropColumn", ...at, column: name, ...(missing ? { ifExists: true } : {}) }];
    case "AT_AlterColumnType": {
      const words = part.slice(part.findIndex((token) => isWord(token, "TYPE")) + 1);
      return alter({ type: typeIn(def?.ColumnDef ?? {}, words, source) });
    }
    case "AT_ColumnDefault": {
      const value = part.findIndex((token) => isWord(token, "DEFAULT"));
      return alter({
        default: isWord(part[value - 1], "DROP") ? null : valueIn(part.slice(value + 1), source.sql),
      });
    }
    case "AT_SetNotNull":
      return alter({ nullable: false });
    case "AT_DropNotNull":
      return alter({ nullable: true });
    case "AT_AddIdentity":
      return alter({ identity: { always: part.some((token) => isWord(token, "ALWAYS")) } });
    case "AT_DropIdentity":
      return alter({ identity: null });
    case "AT_AddConstraint":
      return addConstraint(command, at, source);
    case "AT_DropConstraint":
      return [{ kind: "dropConstraint", ...at, name, ...(missing ? { ifExists: true } : {}) }];
    default:
      return beside.test(subtype) ? [] : [unsure(at, `raw SQL alters it: ${textOf(source.sql, part)}`)];
  }
}

function addColumn(
  { def, missing_ok: missing }: AlterTableCommand,
  at: TableName,
  part: readonly Token[],
  source: Source,
): Effect[] {
  const node = def?.ColumnDef;
  if (node === undefined) return [];
  const start = source.offset(node.location ?? 0);
  const { column, constraints } = columnOf(
    node,
    part.filter((token) => token.start >= start),
    source,
  );
  return [
    { kind: "addColumn", ...at, column, ...(missing ? { ifNotExists: true } : {}) },
    ...constraints.map((constraint) => ({ kind: "addConstraint" as const, ...at, constraint })),
  ];
}

function addConstraint({ def }: AlterTableCommand, at: TableName, source: Source): Effect[] {
  const node = def?.Constraint;
  if (node === undefined) return [];
  if (node.indexname !== undefined) {
    const constraint = node.contype === "CONSTR_PRIMARY" ? "primaryKey" : "unique";
    const name = node.conname === undefined ? {} : { name: node.conname };
    return [{ effect: "useIndex", ...at, index: node.indexname, constraint, ...name }];
  }
  const constraint = constraintOf(node, textsOf(node.keys), source);
  if (constraint !== undefined) return [{ kind: "addConstraint", ...at, constraint }];
  return [unsure(at, "raw SQL adds a constraint of a kind that the model has no word for")];
}

export function unsure(at: TableName, because: string): Effect {
  return { effect: "unsure", object: { ...at, because } };
}
