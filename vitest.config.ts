import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { viteHandlebars } from "./.build/handlebars.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [viteHandlebars],
  resolve: {
    alias: [
      { find: /^limbeck$/, replacement: here("./src/index.ts") },
      { find: /^limbeck\/dialect$/, replacement: here("./src/dialect/index.ts") },
    ],
  },
  test: {
    reporters: ["default", "./.build/count-reporter.mjs"],
    include: ["src/**/*.test.ts", "dialects/**/*.test.ts", "fixtures/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["fixtures/broken/**", "node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
