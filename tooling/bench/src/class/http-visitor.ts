/** A browser at a server: it keeps the cookie that it is given. Every call of it changes something. */
export function visitorAt(server: string): (path: string, given: object) => Promise<Answered> {
  let cookie = "";
  return async (path, given) => {
    const response = await fetch(`${server}/api/trpc/${path}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(given),
    });
    cookie = response.headers.getSetCookie()[0]?.split(";", 1)[0] ?? cookie;
    const body: Answered = await response.json();
    if (!response.ok) throw new Error(`${path} was refused: ${JSON.stringify(body)}`);
    return body.result.data;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: who asks knows what the API answers
export type Answered = any;
