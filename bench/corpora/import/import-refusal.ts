/** What the importer cannot express. `reason` is a class: it names no table or column. */
export class ImportRefusal extends Error {
  constructor(
    readonly reason: string,
    readonly detail = "",
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`);
  }
}

/** Raises a refusal for every option of the record that `known` does not hold and that says something. */
export function refuseOthers(
  what: string,
  options: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === null || known.includes(key)) continue;
    throw new ImportRefusal(`import: option of a ${what}`, key);
  }
}
