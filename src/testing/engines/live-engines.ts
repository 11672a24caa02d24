import type { EngineChoice } from "./engine.js";
import { mariadb } from "./mariadb.js";
import { pglite } from "./pglite.js";
import { psql } from "./psql.js";
import { sqlite3 } from "./sqlite3.js";
import { sqljs } from "./sqljs.js";

/** The servers and the variables that say where they are. */
const servers: Readonly<Record<string, (place: string) => EngineChoice>> = {
  LIMBECK_TEST_POSTGRESQL: psql,
  LIMBECK_TEST_MARIADB: mariadb,
  LIMBECK_TEST_SQLITE3: sqlite3,
};

/** The engines to test on: the embedded ones always, a server where its variable says where it is. */
export function liveEngines(environment: Readonly<Record<string, string | undefined>>): EngineChoice[] {
  const given = Object.entries(servers).flatMap(([variable, server]) => {
    const place = environment[variable];
    if (place !== undefined && place !== "") return [server(place)];
    if (environment.CI !== "true") return [];
    throw new Error(`${variable} is not set: in CI the live tests run on real servers too`);
  });
  return [pglite, sqljs, ...given];
}
