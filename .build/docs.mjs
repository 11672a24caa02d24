import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

// Writes the pages under docs/ that are made from the code.
execFileSync("node", [".build/build.mjs", "--no-types"]);
const page = execFileSync("node", ["dist/limbeck.cjs", "dialects", "--markdown"]);
writeFileSync("docs/dialects.md", page);
