/** What limbeck uses of pg-query-emscripten, which ships no types. Field names are those of PostgreSQL's parse tree. */
declare module "pg-query-emscripten/pg_query_wasm.js" {
  export interface ParseError {
    readonly message: string;
    /** 1-based, in characters; 0 where unknown. */
    readonly cursorpos: number;
    readonly context: string;
  }

  export interface ValueNode {
    readonly String?: { readonly sval?: string };
    readonly Integer?: { readonly ival?: number };
    readonly List?: { readonly items?: readonly ValueNode[] };
  }

  export interface DefElemNode {
    readonly DefElem: { readonly defname: string; readonly arg?: ValueNode };
  }

  interface WithOptions {
    readonly options?: readonly DefElemNode[];
  }

  export interface AlterTableCommandNode {
    readonly AlterTableCmd?: { readonly def?: { readonly PartitionCmd?: { readonly concurrent?: boolean } } };
  }

  /** One statement: exactly one of the keys is present, or one that is not listed here. */
  export interface StatementNode {
    readonly IndexStmt?: { readonly concurrent?: boolean };
    readonly DropStmt?: { readonly concurrent?: boolean };
    readonly ReindexStmt?: { readonly kind: string; readonly params?: readonly DefElemNode[] };
    readonly VacuumStmt?: { readonly is_vacuumcmd?: boolean };
    readonly ClusterStmt?: { readonly relation?: object };
    readonly CreatedbStmt?: object;
    readonly DropdbStmt?: object;
    readonly AlterDatabaseStmt?: WithOptions;
    readonly AlterSystemStmt?: object;
    readonly CreateTableSpaceStmt?: object;
    readonly DropTableSpaceStmt?: object;
    readonly AlterTableStmt?: { readonly cmds?: readonly AlterTableCommandNode[] };
    readonly DiscardStmt?: { readonly target: string };
    readonly CreateSubscriptionStmt?: WithOptions;
    readonly AlterSubscriptionStmt?: WithOptions & { readonly kind: string };
    readonly DropSubscriptionStmt?: object;
    readonly TransactionStmt?: { readonly kind: string };
    readonly DoStmt?: { readonly args?: readonly DefElemNode[] };
    readonly CreateFunctionStmt?: WithOptions;
  }

  export interface ParseResult {
    readonly parse_tree: { readonly stmts: readonly { readonly stmt: StatementNode }[] };
    readonly error: ParseError | null;
  }

  export interface PgQueryModule {
    ALLOC_STACK: number;
    parse(sql: string): ParseResult;
    parsePlpgsql(sql: string): { readonly error: ParseError | null };
  }

  const Module: new () => Promise<PgQueryModule>;
  export default Module;
}
