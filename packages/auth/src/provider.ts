import { createHmac } from "node:crypto";
import type { Store } from "@communique/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { isAPIError } from "better-auth/api";
import { passwordLength } from "./password-length.ts";
import type { Deliver } from "./post.ts";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly learner: string;
}

interface ProviderOptions {
  readonly store: Store;
  /** A secret of this server, from which the provider's own is made. */
  readonly secret: string;
  /** Hands on the word at the end of a link to a new password. */
  readonly deliver: Deliver;
}

export type Provider = ReturnType<typeof openProvider>;

/** What better-auth does for us: it alone reads and writes accounts, passwords and links. */
export function openProvider({ store, secret, deliver }: ProviderOptions) {
  const { sql, tables, guarded } = store.identity;
  const auth = betterAuth({
    // Asked for at start, and used for nothing: the only link is ours.
    baseURL: "http://localhost",
    secret: createHmac("sha256", secret).update("accounts").digest("base64url"),
    database: drizzleAdapter(sql, { provider: "pg", schema: tables }),
    // The tables have no columns for what is never known here: pictures, and keys of other sites.
    advanced: { database: { generateId: "uuid", validateSchema: false } },
    user: { additionalFields: { learnerId: { type: "string", required: true } } },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: async ({ user, token }) => deliver({ email: user.email, token }),
      onPasswordReset: async ({ user }) => {
        const { learnerId } = user as typeof user & { readonly learnerId: string };
        await store.nextEpoch({ learner: learnerId });
      },
    },
    verification: { storeIdentifier: "hashed", storeInDatabase: true },
    // The learner's cookie is the session. Those of the provider are kept nowhere.
    secondaryStorage: {
      get: () => null,
      getAndDelete: () => null,
      set: () => undefined,
      delete: () => undefined,
      increment: () => 1,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

  const accountWith = async (field: "learnerId" | "email", value: string): Promise<Account | undefined> => {
    const { adapter } = await auth.$context;
    const found = await adapter.findOne<{ id: string; email: string; learnerId: string }>({
      model: "user",
      where: [{ field, value }],
    });
    return found ? { id: found.id, email: found.email, learner: found.learnerId } : undefined;
  };

  return {
    accountOf: (learner: string) => guarded(() => accountWith("learnerId", learner)),
    accountAt: (email: string) => guarded(() => accountWith("email", email)),

    /** Makes an account, or answers undefined where the e-mail or the learner has one by now. */
    signUp: ({ email, password, learner }: Credentials & { readonly learner: string }) =>
      guarded(async () => {
        const body = { email, password, name: "", learnerId: learner };
        const failure = await auth.api.signUpEmail({ body }).then(
          () => undefined,
          (error: unknown) => error,
        );
        const account = await accountWith("email", email);
        if (failure !== undefined && !account) throw failure;
        return account?.learner === learner ? account : undefined;
      }),

    /** The account that these open, if they open one. */
    signIn: (body: Credentials) =>
      guarded(async (): Promise<Account | undefined> => {
        const opened = await unlessRefused(auth.api.signInEmail({ body }));
        return opened && { id: opened.user.id, email: opened.user.email, learner: opened.user.learnerId };
      }),

    setPassword: ({ id, password }: { readonly id: string; readonly password: string }) =>
      guarded(async () => {
        const context = await auth.$context;
        await context.internalAdapter.updatePassword(id, await context.password.hash(password));
      }),

    /** Delivers a link, if there is such an account. Either way it answers alike. */
    requestLink: (email: string) => guarded(() => auth.api.requestPasswordReset({ body: { email } })),

    /** Sets the password by a link, which ends every browser's cookie; false where the link does not work, or not any more. */
    resetPassword: (of: { readonly token: string; readonly password: string }) =>
      guarded(async (): Promise<boolean> => {
        const body = { token: of.token, newPassword: of.password };
        return (await unlessRefused(auth.api.resetPassword({ body }))) !== undefined;
      }),

    /** Keeps a word that counts once, and for what; only its digest is stored. */
    keepOnce: ({
      word,
      purpose,
      minutes,
    }: {
      readonly word: string;
      readonly purpose: string;
      readonly minutes: number;
    }) =>
      guarded(async () => {
        const { adapter, internalAdapter } = await auth.$context;
        const now = new Date();
        // Most are never answered: a form that is looked at asks for one.
        await adapter.deleteMany({
          model: "verification",
          where: [{ field: "expiresAt", operator: "lt", value: now }],
        });
        const expiresAt = new Date(now.getTime() + minutes * 60_000);
        await internalAdapter.createVerificationValue({ identifier: word, value: purpose, expiresAt });
      }),

    /** For what a word was kept, if it is one and has not been taken yet. */
    takeOnce: (word: string) =>
      guarded(async (): Promise<string | undefined> => {
        const { internalAdapter } = await auth.$context;
        return (await internalAdapter.consumeVerificationValue(word))?.value;
      }),

    remove: ({ id }: Account) =>
      guarded(async () => {
        const context = await auth.$context;
        await context.internalAdapter.deleteUser(id);
      }),
  };
}

async function unlessRefused<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return undefined;
    throw error;
  }
}
