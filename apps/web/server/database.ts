import { openService, type Service } from "@communique/api";
import type { Environment } from "./environment.ts";
import { StartFailure } from "./start-failure.ts";

/** Opens the database, or says in one line why it cannot be opened. */
export async function openDatabase({
  dataDir,
  databaseUrl,
}: Pick<Environment, "dataDir" | "databaseUrl">): Promise<Service> {
  try {
    return await openService({ dataDir, databaseUrl });
  } catch (error) {
    if (!(error instanceof Error) || !("hint" in error)) throw error;
    const sentence = error.message.replace(/\.?$/, ".");
    throw new StartFailure(`${sentence} ${error.hint}`.replaceAll(/\s+/g, " "), { cause: error });
  }
}
