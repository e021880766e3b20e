import { initTRPC } from "@trpc/server";
import { z } from "zod";
import type { Accounts } from "./accounts.ts";
import type { Caller } from "./caller.ts";
import { madeSchema, passkeyIdSchema, passkeyNameSchema, signedSchema } from "./passkey-input.ts";
import { passwordLength } from "./password-length.ts";

interface AccountContext {
  readonly accounts: Accounts;
  readonly caller: Caller;
}

const { router, procedure } = initTRPC.context<AccountContext>().create({
  isDev: false,
  // Never the words of the error: what was sent may be quoted in them.
  errorFormatter: ({ shape: { code, data }, error }) => ({
    code,
    message:
      error.code === "INTERNAL_SERVER_ERROR"
        ? "Something went wrong on the server."
        : "The server could not read that.",
    data: {
      code: data.code,
      httpStatus: data.httpStatus,
      path: data.path,
      reason: error.code === "INTERNAL_SERVER_ERROR" ? "unexpected" : "invalid-input",
      hint: null,
    },
  }),
});

const email = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email());
const newPassword = z.string().min(passwordLength.least).max(passwordLength.most);
/** One that was chosen under other rules is still one. */
const password = z.string().min(1).max(passwordLength.most);

export const accountRouter = router({
  current: procedure.query(({ ctx: { accounts, caller } }) => accounts.current(caller)),

  signUp: procedure
    .input(z.object({ email, password: newPassword }))
    .mutation(({ ctx: { accounts, caller }, input }) => accounts.signUp(input, caller)),

  signIn: procedure
    .input(z.object({ email, password, leaving: z.boolean().default(false) }))
    .mutation(({ ctx: { accounts, caller }, input }) => accounts.signIn(input, caller)),

  signOut: procedure.mutation(({ ctx: { accounts, caller } }) => accounts.signOut(caller)),

  signOutEverywhere: procedure.mutation(({ ctx: { accounts, caller } }) => accounts.signOutEverywhere(caller)),

  changePassword: procedure
    .input(z.object({ password, next: newPassword }))
    .mutation(({ ctx: { accounts, caller }, input }) => accounts.changePassword(input, caller)),

  requestLink: procedure
    .input(z.object({ email }))
    .mutation(({ ctx: { accounts, caller }, input }) => accounts.requestLink(input, caller)),

  resetPassword: procedure
    .input(z.object({ token: z.string().min(1).max(100), password: newPassword }))
    .mutation(({ ctx: { accounts }, input }) => accounts.resetPassword(input)),

  remove: procedure
    .input(z.object({ password, study: z.enum(["keep", "erase"]) }))
    .mutation(({ ctx: { accounts, caller }, input }) => accounts.remove(input, caller)),

  passkeys: router({
    list: procedure.query(({ ctx: { accounts, caller } }) => accounts.passkeys.list(caller)),

    toAdd: procedure
      .input(z.object({ password }))
      .mutation(({ ctx: { accounts, caller }, input }) => accounts.passkeys.toAdd(input, caller)),

    add: procedure
      .input(z.object({ name: passkeyNameSchema, response: madeSchema }))
      .mutation(({ ctx: { accounts, caller }, input }) => accounts.passkeys.add(input, caller)),

    rename: procedure
      .input(z.object({ passkey: passkeyIdSchema, name: passkeyNameSchema }))
      .mutation(({ ctx: { accounts, caller }, input }) => accounts.passkeys.rename(input, caller)),

    remove: procedure
      .input(z.object({ passkey: passkeyIdSchema }))
      .mutation(({ ctx: { accounts, caller }, input }) => accounts.passkeys.remove(input, caller)),

    toSignIn: procedure.mutation(({ ctx: { accounts, caller } }) => accounts.passkeys.toSignIn(caller)),

    signIn: procedure
      .input(z.object({ response: signedSchema, leaving: z.boolean().default(false) }))
      .mutation(({ ctx: { accounts, caller }, input }) => accounts.passkeys.signIn(input, caller)),
  }),
});

export type AccountRouter = typeof accountRouter;
