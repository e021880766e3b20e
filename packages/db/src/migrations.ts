import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { causeOf } from "./query-failure.ts";
import { StoreError } from "./store-error.ts";

/** Not `new URL("../migrations", …)`: a bundler takes that for an asset of its own. */
export const migrationsFolder: string = join(fileURLToPath(import.meta.url), "../../migrations");

export function migrationFailed(where: string, cause: unknown): StoreError {
  return new StoreError("migration-failed", {
    message: "The database could not be brought to this version",
    where,
    hint: "Nothing was changed. The role must be allowed to create schemas and tables in the database.",
    cause: causeOf(cause),
  });
}
