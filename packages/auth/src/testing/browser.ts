import type { Store } from "@communique/db";
import type { Accounts } from "../accounts.ts";
import type { Caller } from "../caller.ts";
import { accountRouter } from "../router.ts";

export interface Browser {
  readonly account: ReturnType<typeof accountRouter.createCaller>;
  /** Whose cookie it has, if that still counts. */
  readonly learner: () => Promise<string | undefined>;
  /** Starts to study, as a guest where it is nobody's. */
  readonly study: () => Promise<string>;
  /** Comes by the phrase that has this hash. */
  readonly recover: (hash: string) => Promise<void>;
}

interface BrowserOptions {
  readonly accounts: Accounts;
  readonly store: Store;
  readonly address?: string;
  readonly origin?: string;
}

/** A browser: it keeps the cookie that it is given. */
export function browserOf({ accounts, store, address = "192.0.2.1", origin }: BrowserOptions): Browser {
  let kept: { readonly learner: string; readonly epoch: number } | undefined;
  const counts = async () => kept !== undefined && kept.epoch === (await store.epoch(kept));
  const learner = async () => ((await counts()) ? kept?.learner : undefined);
  const remember = async (of: string) => {
    kept = { learner: of, epoch: (await store.epoch({ learner: of })) ?? 0 };
  };
  const forget = () => {
    kept = undefined;
  };
  const caller = async (): Promise<Caller> => {
    const own = await learner();
    return { learner: own, ended: kept !== undefined && own === undefined, address, origin, remember, forget };
  };
  return {
    account: accountRouter.createCaller(async () => ({ accounts, caller: await caller() })),
    learner,
    async study() {
      const own = (await learner()) ?? (await store.createLearner(new Date()));
      await remember(own);
      await store.pause({ learner: own, statement: "claim:a", paused: true, now: new Date() });
      return own;
    },
    async recover(hash) {
      const found = await store.learnerByRecovery(hash);
      if (found !== undefined) await remember(found);
    },
  };
}
