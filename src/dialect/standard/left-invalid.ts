import type { Operation } from "../../operations/index.js";
import { showDependent } from "../../schema/index.js";
import { type Draft, remark } from "../draft.js";
import type { EmitContext } from "../emit-context.js";

type Emit<O extends Operation> = (operation: O, context: EmitContext) => readonly Draft[];

/** What an operation takes away from those who name it: a table or view, or a column. */
type Taking = Extract<
  Operation,
  { kind: "dropTable" | "renameTable" | "dropColumn" | "alterColumn" | "dropView" }
>;

/** The emitter, with a remark for each view or trigger that the server lets become invalid. */
export function sayingInvalid<O extends Taking>(own: Emit<O>): Emit<O> {
  return (operation, context) => [...own(operation, context), ...invalidRemarks(operation, context)];
}

/** Who named what changed, and is in doubt since. */
function invalidRemarks(operation: Taking, { before, after }: EmitContext): Draft[] {
  if (before === after) return [];
  const { schema } = operation;
  const relation = { table: operation.kind === "dropView" ? operation.name : operation.table, schema };
  const renameTo = operation.kind === "renameTable" ? operation.renameTo : relation.table;
  return before.dependents
    .naming(relation)
    .filter((object) => {
      const { name } = object;
      const own = object.kind === "trigger" && object.table === relation.table;
      const known =
        object.kind === "view"
          ? after.view(name, object.schema)
          : after.dependents.trigger(own ? { ...object, table: renameTo } : object);
      return known?.unsure !== undefined && object.unsure === undefined;
    })
    .map((object) =>
      remark(
        `${showDependent(object)} is left as it is: it names what is gone, and is invalid until it is made again`,
      ),
    );
}
