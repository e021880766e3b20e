import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "./install-package.ts",
    setupFiles: "../vitest/quiet-console.ts",
    provide: { chromium: process.env.CHROMIUM ?? "/usr/bin/chromium" },
    testTimeout: 60_000,
  },
});
