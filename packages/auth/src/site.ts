/** Where a reader is: passkeys are made for a domain, and work nowhere else. */
export interface Site {
  readonly origin: string;
  readonly domain: string;
}

/** @example siteAt("https://quiz.example:8443") // { origin: "https://quiz.example:8443", domain: "quiz.example" } */
export function siteAt(origin: string): Site {
  return { origin, domain: new URL(origin).hostname };
}
