import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

// Writes the pages under docs/ that are made from the code.
const page = execFileSync("node", [".build/run.mjs", "src/cli/limbeck.ts", "dialects", "--markdown"]);
writeFileSync("docs/dialects.md", page);
