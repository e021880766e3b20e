import type { PasskeyView } from "@communique/auth";

/** What all that can be done to a passkey is given. */
export interface PasskeyProps {
  readonly passkey: PasskeyView;
  /** Called where something has changed, with what is to be said of it. */
  readonly onDone: (words: string) => Promise<void>;
  readonly onSignedOut: () => Promise<void>;
}
