/** Drops every schema but the system's, and makes `public` anew: faster than another database. */
export const postgresqlReset = `
DO $reset$
DECLARE name text;
BEGIN
    FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', name);
    END LOOP;
    CREATE SCHEMA public;
END
$reset$;
`;

/** One query whose only value holds the rows of all the queries. */
export function postgresqlTogether(queries: Readonly<Record<string, string>>): string {
  const parts = Object.entries(queries).map(
    ([key, sql]) => `'${key}', (SELECT coalesce(json_agg(row_to_json(q)), '[]'::json) FROM (${sql}) q)`,
  );
  return `SELECT json_build_object(${parts.join(", ")}) AS together`;
}
