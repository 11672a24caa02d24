/** The column of the version table that holds a revision. */
export const versionColumn = "version_num";

/** Whether a cell can be the identifier of a revision: the characters that no identifier has are those of the graph. */
export function isIdentifier(cell: string): boolean {
  return /^[^\s@\-+:,'"`\\()|=]+$/.test(cell);
}
