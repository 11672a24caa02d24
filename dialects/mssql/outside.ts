const comments = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;
const forbidden =
  /^(?:(?:CREATE|ALTER|DROP)\s+(?:DATABASE|FULLTEXT\s+(?:CATALOG|INDEX|STOPLIST))|BACKUP|RESTORE|RECONFIGURE)\b/i;

/**
 * Why a raw text cannot run inside a transaction, or undefined where nothing forbids it ("Transact-SQL statements
 * allowed in transactions"). It is the first statement of the text that is looked at.
 */
export function mustRunOutside(sql: string): string | undefined {
  const command = forbidden.exec(sql.replace(comments, ""))?.[0];
  return (
    command && `${command.toUpperCase().replace(/\s+/g, " ")} is not allowed in a transaction of SQL Server`
  );
}
