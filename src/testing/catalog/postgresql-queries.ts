/** Every schema that is not the system's, or one alone. */
function inSchemas(only: string | undefined, column = "n.nspname"): string {
  return only === undefined
    ? `${column} !~ '^pg_' AND ${column} NOT IN ('information_schema', 'limbeck_scratch')`
    : `${column} = '${only}'`;
}

const shownTable =
  "CASE WHEN n.nspname IN ('public', 'limbeck_scratch') THEN c.relname ELSE n.nspname || '.' || c.relname END";

const names = (relation: string, numbers: string) =>
  `(SELECT coalesce(json_agg(a.attname ORDER BY u.at), '[]') FROM unnest(${numbers}) WITH ORDINALITY u (number, at)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = u.number)`;

/** The queries whose rows make the catalog of the schema, or of all schemas. */
export function postgresqlQueries(only: string | undefined) {
  return {
    tables: `
      SELECT ${shownTable} AS "table", obj_description(c.oid, 'pg_class') AS comment,
             c.relpersistence = 'u' AS unlogged, pg_get_partkeydef(c.oid) AS partition,
             coalesce(to_json(c.reloptions), '[]') AS parameters,
             (SELECT coalesce(json_agg(p.relname ORDER BY h.inhseqno), '[]') FROM pg_inherits h
              JOIN pg_class p ON p.oid = h.inhparent WHERE h.inhrelid = c.oid) AS parents
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND ${inSchemas(only)}`,
    columns: `
      SELECT ${shownTable} AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
             NOT a.attnotnull AS nullable, pg_get_expr(d.adbin, d.adrelid) AS expression,
             a.attgenerated::text AS generated, a.attidentity::text AS identity,
             (SELECT json_build_array(s.seqstart::text, s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text, s.seqcycle)
              FROM pg_depend p JOIN pg_sequence s ON s.seqrelid = p.objid
              WHERE p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass
                AND p.refobjid = c.oid AND p.refobjsubid = a.attnum AND p.deptype = 'i') AS sequence,
             EXISTS (SELECT FROM pg_depend p JOIN pg_sequence s ON s.seqrelid = p.objid
              WHERE p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass
                AND p.refobjid = c.oid AND p.refobjsubid = a.attnum AND p.deptype = 'a') AS serial,
             CASE WHEN a.attcollation <> t.typcollation THEN o.collname END AS collation,
             col_description(c.oid, a.attnum) AS comment
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      LEFT JOIN pg_collation o ON o.oid = a.attcollation
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND ${inSchemas(only)}
      ORDER BY c.oid, a.attnum`,
    constraints: `
      SELECT ${shownTable} AS "table", k.conname AS name, k.contype::text AS kind, ${names("k.conrelid", "k.conkey")} AS columns,
             (SELECT CASE WHEN fn.nspname IN ('public', 'limbeck_scratch') THEN f.relname ELSE fn.nspname || '.' || f.relname END
              FROM pg_class f JOIN pg_namespace fn ON fn.oid = f.relnamespace WHERE f.oid = k.confrelid) AS target,
             ${names("k.confrelid", "k.confkey")} AS target_columns,
             k.confdeltype::text AS on_delete, k.confupdtype::text AS on_update, k.confmatchtype::text AS match,
             k.condeferrable AS deferrable, k.condeferred AS deferred, k.convalidated AS validated,
             CASE WHEN k.contype = 'x' THEN pg_get_constraintdef(k.oid) ELSE pg_get_expr(k.conbin, k.conrelid) END AS "check", i.indnullsnotdistinct AS nulls_not_distinct,
             ${names("k.conrelid", "i.indkey[i.indnkeyatts:]")} AS include
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
      WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND ${inSchemas(only)}`,
    indexes: `
      SELECT ${shownTable} AS "table", x.relname AS name, i.indisunique AS "unique", m.amname AS method,
             i.indisvalid AS valid, i.indnullsnotdistinct AS nulls_not_distinct,
             coalesce(to_json(x.reloptions), '[]') AS parameters,
             (SELECT json_agg(json_build_object('column', a.attname, 'expression', pg_get_indexdef(i.indexrelid, k.at::int, true),
                  'order', i.indoption[k.at - 1],
                  'class', (SELECT CASE WHEN NOT oc.opcdefault THEN oc.opcname END FROM pg_opclass oc WHERE oc.oid = i.indclass[k.at - 1])) ORDER BY k.at)
              FROM unnest(i.indkey) WITH ORDINALITY k (number, at)
              LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number AND k.number > 0
              WHERE k.at <= i.indnkeyatts) AS parts,
             ${names("c.oid", "i.indkey[i.indnkeyatts:]")} AS include,
             pg_get_expr(i.indpred, i.indrelid) AS "where"
      FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
      JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND ${inSchemas(only)}
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u', 'x'))`,
    enums: `
      SELECT CASE WHEN n.nspname = 'public' THEN t.typname ELSE n.nspname || '.' || t.typname END AS name,
             json_agg(e.enumlabel ORDER BY e.enumsortorder) AS "values"
      FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE ${inSchemas(only)} GROUP BY 1`,
  };
}

/** Everything in the database that someone made, by kind and name. */
export const postgresqlLeftovers = `
  SELECT c.relkind::text || ' ' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${inSchemas(undefined)} AND c.relkind <> 't'
  UNION ALL
  SELECT 'type ' || t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE ${inSchemas(undefined)} AND t.typrelid = 0 AND t.typelem = 0
  UNION ALL
  SELECT 'function ' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${inSchemas(undefined)}
  ORDER BY 1`;
