/** Who is signed in in this browser. */
export interface AccountView {
  readonly email: string | null;
  /** Whether this browser was signed out from another one. */
  readonly ended: boolean;
  /** How a link to a new password gets to whoever asks for one. */
  readonly linksBy: "mail" | "console";
}

interface TooMany {
  readonly outcome: "too many";
  /** After how many minutes to try again. */
  readonly minutes: number;
}

/** `refused`: the e-mail has an account already. It is not said so. */
export type SignedUp =
  /** `phraseEnded`: a teacher had handed over a phrase, which opens nothing any more. */
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
