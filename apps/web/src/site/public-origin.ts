type Variables = Readonly<Record<string, string | undefined>>;

/** The address that readers type, where whoever builds the pages has said it. */
export function publicOriginIn({ PUBLIC_ORIGIN }: Variables): URL | null {
  if (!PUBLIC_ORIGIN) return null;
  const origin = URL.canParse(PUBLIC_ORIGIN) ? new URL(PUBLIC_ORIGIN) : null;
  const isBare = origin && /^https?:$/.test(origin.protocol) && origin.href === `${origin.origin}/`;
  if (!isBare)
    throw new TypeError("PUBLIC_ORIGIN must be an address without a path, such as https://quiz.example.org.");
  return origin;
}

// biome-ignore lint/style/noProcessEnv: the one place that reads it
export const publicOrigin: URL | null = publicOriginIn(process.env);

/** The whole address of a path; without a known origin, where `start` serves it. */
export function wholeAddress(path: string): string {
  return new URL(path, publicOrigin ?? "http://localhost:3000").href;
}
