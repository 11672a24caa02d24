import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "dialects/**/*.test.ts", "fixtures/**/*.test.ts", "bench/**/*.test.ts"],
  },
});
