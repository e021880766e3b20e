import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";

/** Who is signed in in this browser. */
export interface AccountView {
  readonly email: string | null;
  /** Whether this browser was signed out from another one. */
  readonly ended: boolean;
  /** How a link to a new password gets to whoever asks for one. */
  readonly linksBy: "mail" | "console";
}

export interface TooMany {
  readonly outcome: "too many";
  /** After how many minutes to try again. */
  readonly minutes: number;
}

/** `refused`: the e-mail has an account already. It is not said so. */
export type SignedUp =
  /** `phraseEnded`: a teacher had handed over a phrase. Neither it nor one made after it opens anything any more. */
  | { readonly outcome: "signed up"; readonly phraseEnded: boolean }
  | { readonly outcome: "signed in already" | "refused" }
  | TooMany;

/** `would leave`: this browser has a study of its own that nothing else opens. */
export type SignedIn = { readonly outcome: "signed in" | "wrong" | "would leave" } | TooMany;

export type PasswordChanged = { readonly outcome: "changed" | "wrong" | "signed out" } | TooMany;

export type LinkRequested = { readonly outcome: "asked for" } | TooMany;

export interface PasswordReset {
  readonly outcome: "changed" | "used up";
}

export type AccountRemoved = { readonly outcome: "removed" | "wrong" | "signed out" } | TooMany;

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  /** For which it was made, and where alone it works. */
  readonly domain: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
}

/** Passkeys of this server are for another address, where its operator expects readers. */
export interface Elsewhere {
  readonly outcome: "elsewhere";
  readonly origin: string;
}

/** What the browser is to be asked for. Of extensions none is used, and some are no plain data. */
interface Ready<Options extends object> {
  readonly outcome: "ready";
  readonly options: Omit<Options, "extensions">;
}

export type PasskeyToAdd =
  | Ready<PublicKeyCredentialCreationOptionsJSON>
  | { readonly outcome: "wrong" | "signed out" | "too many passkeys" }
  | TooMany
  | Elsewhere;

/** `expired`: it took too long, or was answered before. `refused`: what the device answered is no passkey for us. */
export type PasskeyAdded =
  | { readonly outcome: "added" | "there already" | "too many passkeys" | "expired" | "refused" | "signed out" }
  | Elsewhere;

/** `unknown`: it is none of the account's, or not any more. */
export interface PasskeyChanged {
  readonly outcome: "changed" | "unknown" | "signed out";
}

export type PasskeyToSignIn = Ready<PublicKeyCredentialRequestOptionsJSON> | TooMany | Elsewhere;

/** `unknown`: the device has a passkey that no account here has, or not any more. */
export type SignedInByPasskey =
  | { readonly outcome: "signed in" | "would leave" | "unknown" | "expired" | "refused" }
  | TooMany
  | Elsewhere;
