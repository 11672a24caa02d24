import type { Row } from "./engine.js";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The rows of each result in what `mariadb --xml` prints; every value is a text or null. */
export function resultsFromXml(xml: string): Row[][] {
  return [...xml.matchAll(/<resultset[^>]*?(?:\/>|>([\s\S]*?)<\/resultset>)/g)].map(([, body = ""]) =>
    [...body.matchAll(/<row>([\s\S]*?)<\/row>/g)].map(([, row = ""]) => fields(row)),
  );
}

function fields(row: string): Row {
  const found = row.matchAll(/<field name="([^"]*)"(?: xsi:nil="true" \/>|>([\s\S]*?)<\/field>)/g);
  return Object.fromEntries(
    [...found].map(([, name = "", text]) => [name, text === undefined ? null : unescaped(text)]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
