/** The part of the store that keeps the passkeys of accounts. What is another account's is not found. */
export interface PasskeyStore {
  /** Those of an account, oldest first. */
  passkeys(of: { readonly account: string }): Promise<readonly StoredPasskey[]>;
  /** By what devices know it, with whose it is. */
  passkeyBy(of: { readonly credential: string }): Promise<FoundPasskey | undefined>;
  /** `too-many` where the account has `most` already; `taken` where this one is kept, of whichever account. */
  addPasskey(of: PasskeyStart): Promise<"added" | "too-many" | "taken" | "no-account">;
  /** False where a use with this counter, or a later one, was recorded meanwhile; devices that do not count stay at 0. */
  recordPasskeyUse(of: { readonly passkey: string; readonly counter: number; readonly now: Date }): Promise<boolean>;
  renamePasskey(of: PasskeyOfAccount & { readonly name: string }): Promise<boolean>;
  removePasskey(of: PasskeyOfAccount): Promise<boolean>;
}

interface PasskeyOfAccount {
  readonly account: string;
  readonly passkey: string;
}

interface Passkey {
  readonly credential: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  /** For which it was made, and where alone it works. */
  readonly domain: string;
}

interface PasskeyStart extends Passkey {
  readonly account: string;
  readonly name: string;
  readonly most: number;
  readonly now: Date;
}

export interface StoredPasskey extends Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

interface FoundPasskey extends StoredPasskey {
  readonly account: { readonly id: string; readonly email: string; readonly learner: string };
}
