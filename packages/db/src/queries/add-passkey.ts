import { count, eq } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { accounts, passkeys } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

/** Locks the account before it counts, so that many which are added at once take turns. */
export function addPasskeyQuery(sql: Sql): Store["addPasskey"] {
  return async ({ account, most, now, transports, ...passkey }) => {
    if (!isUuid(account)) return "no-account";
    return sql.transaction(async (transaction) => {
      const [owner] = await transaction
        .select({ id: accounts.id })
        .from(accounts)
        .where(eq(accounts.id, account))
        .for("no key update");
      if (!owner) return "no-account";
      const [had] = await transaction
        .select({ passkeys: count() })
        .from(passkeys)
        .where(eq(passkeys.accountId, account));
      if ((had?.passkeys ?? 0) >= most) return "too-many";
      const added = await transaction
        .insert(passkeys)
        .values({ ...passkey, accountId: account, transports: [...transports], createdAt: now })
        .onConflictDoNothing()
        .returning({ id: passkeys.id });
      return added.length > 0 ? "added" : "taken";
    });
  };
}
