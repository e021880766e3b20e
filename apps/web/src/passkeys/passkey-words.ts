import type { PasskeyAdded, PasskeyToAdd, PasskeyToSignIn, SignedInByPasskey } from "@communique/auth";
import { tooManyWords } from "../account/problems.ts";
import type { DeviceRefusal } from "./device.ts";
import type { PasskeysHere } from "./passkeys-here.ts";

type Told = PasskeyToAdd | PasskeyAdded | PasskeyToSignIn | SignedInByPasskey | { readonly outcome: DeviceRefusal };

/** Why no passkey was made, or why none opened anything, and what to do about it; null where there is nothing to be said. */
export function passkeyWords(told: Told): string | null {
  switch (told.outcome) {
    case "too many":
      return tooManyWords(told.minutes);
    case "elsewhere":
      return `Passkeys of this server work at ${told.origin} alone. Open that address, and try again there.`;
    case "wrong address":
      return "Passkeys need an address with a name, such as quiz.example.org: a number is none. Use the password here.";
    case "cancelled":
      return "No passkey was chosen, or it took too long. Nothing was changed: try again, or use the password.";
    case "expired":
      return "That took too long, so nothing was done. Try once more.";
    case "refused":
      return "What the device answered could not be verified, so nothing was done. Try once more, or use the password.";
    case "failed":
      return "The device could not do it. Try once more, or use the password.";
    case "unknown":
      return "This passkey opens no account here, or not any more. Use the password, and remove the passkey from the device.";
    case "there already":
      return "This device has a passkey for your account already.";
    case "not able":
      return "This device cannot keep one: it has to ask who holds it, by a PIN, a finger or a face. Try another device.";
    case "too many passkeys":
      return "You have as many passkeys as there can be. Remove one first.";
    case "wrong":
    case "signed out":
    case "stopped":
    case "ready":
    case "added":
    case "signed in":
    case "would leave":
      return null;
  }
}

/** Why this page cannot ask for passkeys. */
export const hereWords = {
  insecure:
    "Passkeys work only where the address begins with https, or with localhost on the computer that runs the server.",
  "unknown to the browser": "This browser knows no passkeys. A newer one does.",
} satisfies Record<Exclude<PasskeysHere, "possible">, string>;
