import { defineConfig } from "vitest/config";

// What needs PostgreSQL alone is not skipped without one: it is not part of that run.
const postgresOnly = process.env.TEST_DATABASE_URL ? [] : ["packages/db/src/postgres.test.ts"];

export default defineConfig({
  test: {
    include: ["{packages,apps,tooling}/*/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "apps/web/journeys/**", "tooling/outside/**", ...postgresOnly],
    setupFiles: ["./tooling/vitest/quiet-console.ts"],
    // A new PGlite takes five seconds of a free core, and a busy machine has none.
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
});
