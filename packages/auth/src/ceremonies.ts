import type { StoredPasskey } from "@communique/db";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeClientDataJSON, isoBase64URL, isoUint8Array } from "@simplewebauthn/server/helpers";
import type { Account } from "./provider.ts";
import type { Site } from "./site.ts";

/** EdDSA, ES256 and RS256, by their numbers: every device knows one, and every runtime can verify them. */
const algorithms = [-8, -7, -257];

/** What a device is asked for, so that it makes a passkey which opens the account by itself, and asks who holds the device. */
export function optionsToAdd(of: {
  readonly account: Account;
  readonly site: Site;
  readonly had: readonly StoredPasskey[];
}): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: "Communiqué",
    rpID: of.site.domain,
    userName: of.account.email,
    userDisplayName: of.account.email,
    // Of chance, and no e-mail: whoever finds the device can read it.
    userID: isoUint8Array.fromUTF8String(of.account.id),
    excludeCredentials: of.had.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/** Any passkey of the site will do: it says itself whose it is. */
export function optionsToSignIn({ domain }: Site): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: domain, userVerification: "required" });
}

/** The challenge that a device says it was given; undefined where what it says cannot be read. */
export function challengeIn({ response }: RegistrationResponseJSON | AuthenticationResponseJSON): string | undefined {
  try {
    const { challenge } = decodeClientDataJSON(response.clientDataJSON);
    return /^[\w-]{20,100}$/.test(challenge) ? challenge : undefined;
  } catch {
    return undefined;
  }
}

interface Answered<Response> {
  readonly response: Response;
  /** That was given out and has not been answered yet. */
  readonly challenge: string;
  readonly site: Site;
}

type Made = Pick<StoredPasskey, "credential" | "publicKey" | "counter" | "transports" | "domain">;

/** The passkey that a device made; undefined where it is none, or not for us. */
export async function passkeyMade(of: Answered<RegistrationResponseJSON>): Promise<Made | undefined> {
  const verified = await orNone(
    verifyRegistrationResponse({
      response: of.response,
      expectedChallenge: of.challenge,
      expectedOrigin: of.site.origin,
      expectedRPID: of.site.domain,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    credential: id,
    publicKey: isoBase64URL.fromBuffer(publicKey),
    counter,
    transports: of.response.response.transports ?? [],
    domain: of.site.domain,
  };
}

/** How often the device has used the passkey, as far as it counts; undefined where it did not sign, or not for us. */
export async function usesSigned(
  of: Answered<AuthenticationResponseJSON> & { readonly passkey: StoredPasskey; readonly account: Account },
): Promise<number | undefined> {
  const { passkey, response, site } = of;
  if (passkey.domain !== site.domain || handleOf(response) !== of.account.id) return undefined;
  const verified = await orNone(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: of.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.domain,
      credential: {
        id: passkey.credential,
        publicKey: isoBase64URL.toBuffer(passkey.publicKey),
        counter: passkey.counter,
      },
    }),
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
}

function handleOf({ response }: AuthenticationResponseJSON): string | undefined {
  return response.userHandle && isoBase64URL.toUTF8String(response.userHandle);
}

/** The library throws whatever is wrong with an answer; what was asked for comes from nowhere but a request. */
async function orNone<Result>(verifying: Promise<Result>): Promise<Result | undefined> {
  return verifying.catch(() => undefined);
}
