/** What is read of PostgreSQL's parse tree; the field names are PostgreSQL's. Locations count UTF-8 bytes. */
export interface StringNode {
  readonly String?: { readonly sval?: string };
}

export interface ListNode {
  readonly List?: { readonly items?: readonly StringNode[] };
}

export interface RangeVar {
  readonly relname: string;
  readonly schemaname?: string;
  readonly location?: number;
  readonly relpersistence?: string;
}

export interface TypeName {
  readonly names?: readonly StringNode[];
  readonly typmods?: readonly { readonly A_Const?: { readonly ival?: { readonly ival?: number } } }[];
  readonly arrayBounds?: readonly object[];
  readonly location?: number;
}

export interface ConstraintNode {
  readonly contype: string;
  readonly conname?: string;
  readonly location?: number;
  readonly keys?: readonly StringNode[];
  readonly including?: readonly StringNode[];
  readonly fk_attrs?: readonly StringNode[];
  readonly pk_attrs?: readonly StringNode[];
  readonly pktable?: RangeVar;
  readonly fk_matchtype?: string;
  readonly fk_upd_action?: string;
  readonly fk_del_action?: string;
  readonly deferrable?: boolean;
  readonly initdeferred?: boolean;
  readonly skip_validation?: boolean;
  readonly nulls_not_distinct?: boolean;
  readonly indexname?: string;
  readonly generated_when?: string;
}

export interface ColumnDef {
  readonly colname?: string;
  readonly typeName?: TypeName;
  readonly constraints?: readonly { readonly Constraint?: ConstraintNode }[];
  readonly collClause?: { readonly collname?: readonly StringNode[] };
  readonly location?: number;
}

export interface TableElement {
  readonly ColumnDef?: ColumnDef;
  readonly Constraint?: ConstraintNode;
  readonly TableLikeClause?: object;
}

export interface AlterTableCommand {
  readonly subtype?: string;
  readonly name?: string;
  readonly behavior?: string;
  readonly missing_ok?: boolean;
  readonly def?: { readonly ColumnDef?: ColumnDef; readonly Constraint?: ConstraintNode };
}

export interface IndexElement {
  readonly name?: string;
  readonly ordering?: string;
  readonly nulls_ordering?: string;
  readonly opclass?: readonly StringNode[];
  readonly collation?: readonly StringNode[];
}

export interface IndexStatement {
  readonly idxname?: string;
  readonly relation: RangeVar;
  readonly accessMethod?: string;
  readonly indexParams?: readonly { readonly IndexElem?: IndexElement }[];
  readonly indexIncludingParams?: readonly { readonly IndexElem?: IndexElement }[];
  readonly whereClause?: object;
  readonly options?: readonly {
    readonly DefElem?: {
      readonly defname: string;
      readonly arg?: StringNode & {
        readonly Integer?: { readonly ival?: number };
        readonly Float?: { readonly fval?: string };
        readonly TypeName?: TypeName;
      };
    };
  }[];
  readonly tableSpace?: string;
  readonly unique?: boolean;
  readonly if_not_exists?: boolean;
  readonly nulls_not_distinct?: boolean;
}

/** CREATE SEQUENCE and ALTER SEQUENCE. */
export interface SequenceStatement {
  readonly sequence: RangeVar;
  readonly options?: readonly {
    readonly DefElem?: {
      readonly defname: string;
      readonly location?: number;
      readonly arg?: ListNode & {
        readonly Boolean?: { readonly boolval?: boolean };
        readonly TypeName?: TypeName;
      };
    };
  }[];
  readonly if_not_exists?: boolean;
}

export interface RenameStatement {
  readonly renameType: string;
  readonly relation?: RangeVar;
  readonly object?: ListNode;
  readonly subname?: string;
  readonly newname: string;
}

/** One statement: one of the keys is present, or one that is not read. */
export interface Statement {
  readonly CreateStmt?: {
    readonly relation: RangeVar;
    readonly tableElts?: readonly TableElement[];
    readonly inhRelations?: readonly object[];
    readonly partspec?: object;
    readonly partbound?: object;
    readonly ofTypename?: object;
    readonly if_not_exists?: boolean;
  };
  readonly CreateTableAsStmt?: {
    readonly into: {
      readonly rel: RangeVar;
      readonly colNames?: readonly StringNode[];
      readonly options?: readonly object[];
      readonly accessMethod?: string;
      readonly tableSpaceName?: string;
    };
    readonly objtype: string;
    readonly if_not_exists?: boolean;
  };
  readonly ViewStmt?: {
    readonly view: RangeVar;
    readonly aliases?: readonly StringNode[];
    readonly options?: readonly object[];
  };
  readonly CreateTrigStmt?: {
    readonly trigname: string;
    readonly relation: RangeVar;
    readonly isconstraint?: boolean;
  };
  readonly SelectStmt?: { readonly intoClause?: { readonly rel: RangeVar } };
  readonly AlterTableStmt?: {
    readonly relation: RangeVar;
    readonly cmds?: readonly { readonly AlterTableCmd?: AlterTableCommand }[];
    readonly objtype: string;
  };
  readonly RenameStmt?: RenameStatement;
  readonly AlterObjectSchemaStmt?: {
    readonly objectType: string;
    readonly relation?: RangeVar;
    readonly object?: ListNode;
    readonly newschema: string;
  };
  readonly IndexStmt?: IndexStatement;
  readonly DropStmt?: {
    readonly objects?: readonly (ListNode & { readonly TypeName?: TypeName })[];
    readonly removeType: string;
    readonly behavior?: string;
  };
  readonly CreateEnumStmt?: {
    readonly typeName?: readonly StringNode[];
    readonly vals?: readonly StringNode[];
  };
  readonly AlterEnumStmt?: {
    readonly typeName?: readonly StringNode[];
    readonly oldVal?: string;
    readonly newVal: string;
    readonly newValNeighbor?: string;
    readonly newValIsAfter?: boolean;
  };
  readonly CreateSeqStmt?: SequenceStatement;
  readonly AlterSeqStmt?: SequenceStatement;
  readonly CommentStmt?: { readonly objtype: string; readonly object?: ListNode; readonly comment?: string };
  readonly DoStmt?: object;
}
