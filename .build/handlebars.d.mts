import type { Plugin } from "vitest/config";

export const viteHandlebars: Plugin;
