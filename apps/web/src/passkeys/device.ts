import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
  WebAuthnError,
} from "@simplewebauthn/browser";

/** Why a device made nothing, or signed nothing. `stopped`: the page asked for something else, or is gone. */
export type DeviceRefusal = "stopped" | "cancelled" | "there already" | "not able" | "wrong address" | "failed";

type Answered<Response> =
  | { readonly outcome: "answered"; readonly response: Response }
  | { readonly outcome: DeviceRefusal };

/** Fetched when it is needed: most who sign in have no passkey. */
const library = () => import("@simplewebauthn/browser");

/** Lets the device make a passkey. */
export async function makeByDevice(
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
): Promise<Answered<RegistrationResponseJSON>> {
  const { startRegistration, WebAuthnError } = await library();
  return answerOf(startRegistration({ optionsJSON }), WebAuthnError);
}

/** Lets the device sign; by autofill, it waits until one of the passkeys that the form offers is chosen. */
export async function signByDevice(
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
  useBrowserAutofill: boolean,
): Promise<Answered<AuthenticationResponseJSON>> {
  const { startAuthentication, WebAuthnError } = await library();
  return answerOf(startAuthentication({ optionsJSON, useBrowserAutofill }), WebAuthnError);
}

/** Whether the form can offer passkeys as it offers passwords. */
export async function canOffer(): Promise<boolean> {
  const { browserSupportsWebAuthnAutofill } = await library();
  return browserSupportsWebAuthnAutofill();
}

/** Ends what the device is asked for at present. */
export async function stopAsking(): Promise<void> {
  const { WebAuthnAbortService } = await library();
  WebAuthnAbortService.cancelCeremony();
}

async function answerOf<Response>(asked: Promise<Response>, Known: typeof WebAuthnError): Promise<Answered<Response>> {
  try {
    return { outcome: "answered", response: await asked };
  } catch (error) {
    return { outcome: error instanceof Known ? refusalBy(error) : "failed" };
  }
}

function refusalBy({ code, cause }: WebAuthnError): DeviceRefusal {
  switch (code) {
    case "ERROR_CEREMONY_ABORTED":
      return "stopped";
    case "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED":
      return "there already";
    case "ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT":
    case "ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT":
    case "ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG":
      return "not able";
    case "ERROR_INVALID_DOMAIN":
    case "ERROR_INVALID_RP_ID":
      return "wrong address";
    default:
      return cause instanceof Error && cause.name === "NotAllowedError" ? "cancelled" : "failed";
  }
}
