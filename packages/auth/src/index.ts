export { type Accounts, openAccounts } from "./accounts.ts";
export type { Caller } from "./caller.ts";
export type { MailSettings } from "./post.ts";
export { type AccountRouter, accountRouter } from "./router.ts";
export type * from "./views.ts";
