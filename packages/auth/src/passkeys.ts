import type { Store } from "@communique/db";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { consumed, limitAttempts, limiterOf } from "./attempt-limit.ts";
import type { Caller } from "./caller.ts";
import type { Account, Provider } from "./provider.ts";
import { type Site, siteAt } from "./site.ts";
import type {
  Elsewhere,
  PasskeyAdded,
  PasskeyChanged,
  PasskeyToAdd,
  PasskeyToSignIn,
  PasskeyView,
  SignedInByPasskey,
  TooMany,
} from "./views.ts";

interface PasskeysOptions {
  readonly store: Store;
  readonly provider: () => Promise<Provider>;
  /** What the operator has said that readers type; passkeys are for there alone then. */
  readonly publicOrigin: string | undefined;
  /** Where a reader is who does not say so. */
  readonly origin: () => string;
  readonly accountOf: (caller: Caller) => Promise<Account | undefined>;
  /** The caller's account, opened by its password once more. */
  readonly reopened: (
    password: string,
    caller: Caller,
  ) => Promise<
    { readonly outcome: "opened"; readonly account: Account } | { readonly outcome: "wrong" | "signed out" } | TooMany
  >;
  readonly enter: (
    of: { readonly account: Account; readonly leaving: boolean },
    caller: Caller,
  ) => Promise<{ readonly outcome: "signed in" | "would leave" }>;
}

/** The most that an account has: so many devices nobody has. */
const mostPasskeys = 20;
/** How long a device may take to answer; the sign-in form asks as soon as it is there. */
const minutesToAnswer = 15;

/** A second key to an account, which a device keeps and nobody types. */
export function openPasskeys(given: PasskeysOptions) {
  const { store, provider, accountOf } = given;
  // Its libraries are as heavy as those of passwords, and wait for the first who needs them.
  const ceremonies = () => import("./ceremonies.ts");
  // Who asks has no name yet, so whoever asks without end keeps the others at the address waiting: for a minute at most.
  const asked = limiterOf({ attempts: 600, minutes: 1 });
  const signIns = limitAttempts({ together: { attempts: 30, minutes: 15 }, alone: { attempts: 1000, minutes: 15 } });

  const siteOf = ({ origin }: Caller): ({ readonly outcome: "here" } & Site) | Elsewhere => {
    const { publicOrigin } = given;
    if (publicOrigin !== undefined && origin !== undefined && origin !== publicOrigin) {
      return { outcome: "elsewhere", origin: publicOrigin };
    }
    return { outcome: "here", ...siteAt(publicOrigin ?? origin ?? given.origin()) };
  };

  const remembered = async <Options extends { readonly challenge: string }>(options: Options, purpose: string) => {
    await (await provider()).keepOnce({ word: options.challenge, purpose, minutes: minutesToAnswer });
    return { outcome: "ready", options } as const;
  };
  /** The challenge of an answer, if it was given out for this and is answered for the first time. */
  const answered = async (response: RegistrationResponseJSON | AuthenticationResponseJSON, purpose: string) => {
    const challenge = (await ceremonies()).challengeIn(response);
    if (challenge === undefined) return undefined;
    return (await (await provider()).takeOnce(challenge)) === purpose ? challenge : undefined;
  };

  return {
    async list(caller: Caller): Promise<readonly PasskeyView[]> {
      const account = await accountOf(caller);
      const kept = account ? await store.passkeys({ account: account.id }) : [];
      return kept.map(({ id, name, domain, createdAt, usedAt }) => ({
        ...{ id, name, domain },
        ...{ createdAt: createdAt.toISOString(), usedAt: usedAt?.toISOString() ?? null },
      }));
    },

    /** Asks for the password: whoever finds a browser open must not get a key that stays. */
    async toAdd({ password }: { readonly password: string }, caller: Caller): Promise<PasskeyToAdd> {
      const site = siteOf(caller);
      if (site.outcome === "elsewhere") return site;
      const result = await given.reopened(password, caller);
      if (result.outcome !== "opened") return result;
      const { account } = result;
      const had = await store.passkeys({ account: account.id });
      if (had.length >= mostPasskeys) return { outcome: "too many passkeys" };
      return remembered(await (await ceremonies()).optionsToAdd({ account, site, had }), account.id);
    },

    async add(
      { name, response }: { readonly name: string; readonly response: RegistrationResponseJSON },
      caller: Caller,
    ): Promise<PasskeyAdded> {
      const site = siteOf(caller);
      if (site.outcome === "elsewhere") return site;
      const account = await accountOf(caller);
      if (!account) return { outcome: "signed out" };
      const challenge = await answered(response, account.id);
      if (challenge === undefined) return { outcome: "expired" };
      const made = await (await ceremonies()).passkeyMade({ response, challenge, site });
      if (!made) return { outcome: "refused" };
      const of = { ...made, account: account.id, name, most: mostPasskeys, now: new Date() };
      return { outcome: addedWords[await store.addPasskey(of)] };
    },

    async rename(of: { readonly passkey: string; readonly name: string }, caller: Caller): Promise<PasskeyChanged> {
      const account = await accountOf(caller);
      if (!account) return { outcome: "signed out" };
      return { outcome: (await store.renamePasskey({ ...of, account: account.id })) ? "changed" : "unknown" };
    },

    async remove(of: { readonly passkey: string }, caller: Caller): Promise<PasskeyChanged> {
      const account = await accountOf(caller);
      if (!account) return { outcome: "signed out" };
      return { outcome: (await store.removePasskey({ ...of, account: account.id })) ? "changed" : "unknown" };
    },

    async toSignIn(caller: Caller): Promise<PasskeyToSignIn> {
      const site = siteOf(caller);
      if (site.outcome === "elsewhere") return site;
      const minutes = await consumed(asked, caller.address);
      if (minutes !== undefined) return { outcome: "too many", minutes };
      return remembered(await (await ceremonies()).optionsToSignIn(site), signingIn);
    },

    async signIn(
      { response, leaving }: { readonly response: AuthenticationResponseJSON; readonly leaving: boolean },
      caller: Caller,
    ): Promise<SignedInByPasskey> {
      const site = siteOf(caller);
      if (site.outcome === "elsewhere") return site;
      const attempt = await signIns({ both: [response.id, caller.address], one: caller.address });
      if (attempt.outcome === "too many") return attempt;
      const challenge = await answered(response, signingIn);
      if (challenge === undefined) return { outcome: "expired" };
      const passkey = await store.passkeyBy({ credential: response.id });
      if (!passkey) return { outcome: "unknown" };
      const { account } = passkey;
      const counter = await (await ceremonies()).usesSigned({ response, challenge, site, passkey, account });
      if (counter === undefined || !(await store.recordPasskeyUse({ passkey: passkey.id, counter, now: new Date() }))) {
        return { outcome: "refused" };
      }
      await attempt.succeeded();
      return given.enter({ account, leaving }, caller);
    },
  };
}

const signingIn = "signing in";

const addedWords = {
  added: "added",
  taken: "there already",
  "too-many": "too many passkeys",
  "no-account": "signed out",
} as const satisfies Record<Awaited<ReturnType<Store["addPasskey"]>>, PasskeyAdded["outcome"]>;
