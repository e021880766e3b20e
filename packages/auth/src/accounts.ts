import type { Store } from "@communique/db";
import { consumed, limitAttempts, limiterOf } from "./attempt-limit.ts";
import type { Caller } from "./caller.ts";
import { openPasskeys } from "./passkeys.ts";
import type { PostOptions } from "./post.ts";
import type { Account, Credentials, Provider } from "./provider.ts";
import type {
  AccountRemoved,
  AccountView,
  LinkRequested,
  PasswordChanged,
  PasswordReset,
  SignedIn,
  SignedUp,
} from "./views.ts";

interface AccountsOptions extends PostOptions {
  readonly store: Store;
  readonly secret: string;
  /** What readers type, where the operator has said it. */
  readonly publicOrigin: string | undefined;
}

export type Accounts = ReturnType<typeof openAccounts>;

/** Accounts: a second way, beside the phrase, back to the same learner. */
export function openAccounts({ store, secret, publicOrigin, ...postOptions }: AccountsOptions) {
  let opening: Promise<Provider> | undefined;
  // Its libraries take as long to load as all else, and most classes study without an account.
  const provider = () => {
    opening ??= Promise.all([import("./post.ts"), import("./provider.ts")]).then(([{ deliveryBy }, { openProvider }]) =>
      openProvider({ store, secret, deliver: deliveryBy(postOptions) }),
    );
    return opening;
  };
  const signIns = limitAttempts({ together: { attempts: 10, minutes: 15 }, alone: { attempts: 100, minutes: 60 } });
  const links = limitAttempts({ together: { attempts: 3, minutes: 60 }, alone: { attempts: 10, minutes: 60 } });
  const refusedSignUps = limiterOf({ attempts: 30, minutes: 60 });

  const accountOf = async ({ learner }: Caller) =>
    learner === undefined ? undefined : (await provider()).accountOf(learner);

  /** The account that these open; or why none is opened. */
  const opened = async ({ email, password }: Credentials, { address }: Caller) => {
    const attempt = await signIns({ both: [email, address], one: email });
    if (attempt.outcome === "too many") return attempt;
    const account = await (await provider()).signIn({ email, password });
    if (!account) return { outcome: "wrong" } as const;
    await attempt.succeeded();
    return { outcome: "opened", account } as const;
  };

  /** The caller's account, opened by its password once more. */
  const reopened = async (password: string, caller: Caller) => {
    const account = await accountOf(caller);
    return account ? opened({ email: account.email, password }, caller) : ({ outcome: "signed out" } as const);
  };

  /** Whether the browser has something that only its own cookie opens. */
  const wouldLeave = async (caller: Caller, { learner }: Account): Promise<boolean> => {
    const own = caller.learner;
    return (
      own !== undefined && own !== learner && (await store.hasAnything({ learner: own })) && !(await accountOf(caller))
    );
  };

  /** Lets the browser in, unless it would leave something that was not meant. */
  const enter = async (
    { account, leaving }: { readonly account: Account; readonly leaving: boolean },
    caller: Caller,
  ) => {
    if (!leaving && (await wouldLeave(caller, account))) return { outcome: "would leave" } as const;
    await caller.remember(account.learner);
    return { outcome: "signed in" } as const;
  };

  return {
    passkeys: openPasskeys({
      ...{ store, provider, publicOrigin, accountOf, reopened, enter },
      origin: postOptions.origin,
    }),

    async current(caller: Caller): Promise<AccountView> {
      return {
        email: (await accountOf(caller))?.email ?? null,
        ended: caller.ended,
        linksBy: postOptions.mail ? "mail" : "console",
      };
    },

    async signUp({ email, password }: Credentials, caller: Caller): Promise<SignedUp> {
      if (await accountOf(caller)) return { outcome: "signed in already" };
      if (await (await provider()).accountAt(email)) {
        const minutes = await consumed(refusedSignUps, caller.address);
        return minutes === undefined ? { outcome: "refused" } : { outcome: "too many", minutes };
      }
      const learner = caller.learner ?? (await store.createLearner(new Date()));
      if (!(await (await provider()).signUp({ email, password, learner }))) return { outcome: "refused" };
      // Somebody else has seen it, who is not to open an account by it, nor to be in it already.
      const phraseEnded = await store.endHandedOver({ learner });
      await caller.remember(learner);
      return { outcome: "signed up", phraseEnded };
    },

    async signIn(given: Credentials & { readonly leaving: boolean }, caller: Caller): Promise<SignedIn> {
      const result = await opened(given, caller);
      return result.outcome === "opened" ? enter({ ...given, account: result.account }, caller) : result;
    },

    /** Nothing is lost by it, where there is an account to sign in to again. */
    async signOut(caller: Caller): Promise<void> {
      if (await accountOf(caller)) caller.forget();
    },

    async signOutEverywhere(caller: Caller): Promise<void> {
      const account = await accountOf(caller);
      if (!account) return;
      await store.nextEpoch(account);
      caller.forget();
    },

    async changePassword(
      of: { readonly password: string; readonly next: string },
      caller: Caller,
    ): Promise<PasswordChanged> {
      const result = await reopened(of.password, caller);
      if (result.outcome !== "opened") return result;
      const { id, learner } = result.account;
      await (await provider()).setPassword({ id, password: of.next });
      await store.nextEpoch({ learner });
      await caller.remember(learner);
      return { outcome: "changed" };
    },

    async requestLink({ email }: { readonly email: string }, { address }: Caller): Promise<LinkRequested> {
      const attempt = await links({ both: [email, address], one: email });
      if (attempt.outcome === "too many") return attempt;
      await (await provider()).requestLink(email);
      return { outcome: "asked for" };
    },

    async resetPassword(of: { readonly token: string; readonly password: string }): Promise<PasswordReset> {
      return { outcome: (await (await provider()).resetPassword(of)) ? "changed" : "used up" };
    },

    /** Removes the account; and the study with it, or leaves that to the browsers that have its cookie. */
    async remove(
      of: { readonly password: string; readonly study: "keep" | "erase" },
      caller: Caller,
    ): Promise<AccountRemoved> {
      const result = await reopened(of.password, caller);
      if (result.outcome !== "opened") return result;
      if (of.study === "keep") {
        await (await provider()).remove(result.account);
        return { outcome: "removed" };
      }
      await store.eraseLearner(result.account);
      caller.forget();
      return { outcome: "removed" };
    },
  };
}
