import { accountKeys, accountLinks, accounts } from "./schema.ts";
import type { IdentityStore } from "./store.ts";

/** By the names that the identity provider has for them. */
export const identityTables: IdentityStore["tables"] = {
  user: accounts,
  account: accountKeys,
  verification: accountLinks,
};
