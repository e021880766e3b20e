import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,tooling}/*/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "apps/web/journeys/**"],
    setupFiles: ["./tooling/vitest/quiet-console.ts"],
  },
});
