export { type Accounts, type Caller, openAccounts } from "./accounts.ts";
export type { MailSettings } from "./post.ts";
export { type AccountRouter, accountRouter } from "./router.ts";
export type * from "./views.ts";
