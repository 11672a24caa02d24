/** Words that PostgreSQL takes as a name only in quotes (appendix C of its manual; `pg_get_keywords()`, categories R and T). */
export const reserved: ReadonlySet<string> = new Set(
  `
all analyse analyze and any array as asc asymmetric authorization binary both case cast check
collate collation column concurrently constraint create cross current_catalog current_date
current_role current_schema current_time current_timestamp current_user default deferrable desc
distinct do else end except false fetch for foreign freeze from full grant group having ilike in
initially inner intersect into is isnull join lateral leading left like limit localtime
localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
references returning right select session_user similar some symmetric system_user table tablesample then to
trailing true union unique user using variadic verbose when where window with
`
    .trim()
    .split(/\s+/),
);

/** Words that are names everywhere but where a type stands (`pg_get_keywords()`, category C). */
export const wordsBeforeTypes: ReadonlySet<string> = new Set(
  `
between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int integer
interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
json_table json_value least merge_action national nchar none normalize nullif numeric out overlay position precision
real row setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists
xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
`
    .trim()
    .split(/\s+/),
);

/** Types of the schema pg_catalog (chapter 8 of the manual; `pg_type`). */
export const builtInTypes: ReadonlySet<string> = new Set(
  `
aclitem any anyarray anyelement anyenum anymultirange anynonarray anyrange bit bool box bpchar bytea char cid cidr
circle cstring date datemultirange daterange event_trigger float4 float8 gtsvector inet int2 int2vector int4
int4multirange int4range int8 int8multirange int8range internal interval json jsonb jsonpath line lseg macaddr macaddr8
money name numeric nummultirange numrange oid oidvector path pg_lsn pg_snapshot point polygon record refcursor regclass
regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype text tid time
timestamp timestamptz timetz trigger tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot
unknown uuid varbit varchar void xid xid8 xml
`
    .trim()
    .split(/\s+/),
);
