/** Whether a page at this address, in this browser, can ask for passkeys at all. */
export type PasskeysHere = "possible" | "insecure" | "unknown to the browser";

export function passkeysHere(): PasskeysHere {
  if (!isSecureContext) return "insecure";
  return "PublicKeyCredential" in globalThis ? "possible" : "unknown to the browser";
}
