import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { secrets } from "../schema.ts";

const name = "learner-cookie";

/** Reads the secret once; of processes that make it at the same time, the first wins. */
export function signingSecretQuery(sql: Sql): () => Promise<string> {
  let known: string | undefined;

  async function read(): Promise<string | undefined> {
    const [secret] = await sql.select().from(secrets).where(eq(secrets.name, name));
    return secret?.value;
  }

  return async () => {
    known ??= await read();
    if (known !== undefined) return known;
    const value = randomBytes(32).toString("base64url");
    await sql.insert(secrets).values({ name, value }).onConflictDoNothing();
    known = (await read()) ?? value;
    return known;
  };
}
