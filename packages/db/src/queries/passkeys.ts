import { and, asc, eq, getTableColumns, lt, or, sql as text } from "drizzle-orm";
import type { Sql } from "../database.ts";
import { accounts, passkeys } from "../schema.ts";
import type { Store } from "../store.ts";
import { isUuid } from "../uuid.ts";

const { accountId, ...kept } = getTableColumns(passkeys);

export function passkeyQueries(
  sql: Sql,
): Pick<Store, "passkeys" | "passkeyBy" | "recordPasskeyUse" | "renamePasskey" | "removePasskey"> {
  const { placeholder, param } = text;
  const list = sql
    .select(kept)
    .from(passkeys)
    .where(eq(accountId, placeholder("account")))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
    .prepare("list_passkeys");
  const find = sql
    .select({ ...kept, account: { id: accounts.id, email: accounts.email, learner: accounts.learnerId } })
    .from(passkeys)
    .innerJoin(accounts, eq(accounts.id, accountId))
    .where(eq(passkeys.credential, placeholder("credential")))
    .prepare("find_passkey");
  const counted = placeholder("counter");
  const use = sql
    .update(passkeys)
    .set({
      counter: text`${counted}::bigint`,
      usedAt: text`${param(placeholder("now"), passkeys.usedAt)}::timestamptz`,
    })
    .where(
      and(
        eq(passkeys.id, placeholder("passkey")),
        or(lt(passkeys.counter, counted), and(eq(passkeys.counter, 0), eq(text`${counted}::bigint`, 0))),
      ),
    )
    .returning({ id: passkeys.id })
    .prepare("use_passkey");
  const isTheirs = and(eq(passkeys.id, placeholder("passkey")), eq(accountId, placeholder("account")));
  const rename = sql
    .update(passkeys)
    .set({ name: text`${placeholder("name")}::text` })
    .where(isTheirs)
    .returning({ id: passkeys.id })
    .prepare("rename_passkey");
  const remove = sql.delete(passkeys).where(isTheirs).returning({ id: passkeys.id }).prepare("remove_passkey");

  return {
    async passkeys({ account }) {
      return isUuid(account) ? list.execute({ account }) : [];
    },
    async passkeyBy({ credential }) {
      return (await find.execute({ credential }))[0];
    },
    async recordPasskeyUse({ passkey, counter, now }) {
      return isUuid(passkey) && (await use.execute({ passkey, counter, now })).length > 0;
    },
    async renamePasskey({ account, passkey, name }) {
      return isUuid(account) && isUuid(passkey) && (await rename.execute({ account, passkey, name })).length > 0;
    },
    async removePasskey({ account, passkey }) {
      return isUuid(account) && isUuid(passkey) && (await remove.execute({ account, passkey })).length > 0;
    },
  };
}
