import { appRouter } from "@communique/api";
import { accountRouter } from "@communique/auth";

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly reason: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: what a call answers is read by the test that asked
  readonly data: any;
}

/** A browser at the server: it keeps the cookie that it is given. */
export interface Visitor {
  /** Calls what is at a path of `/api`, such as `trpc/set.list`. */
  call(path: string, given?: object): Promise<Answered>;
}

/** Of each procedure by its path, whether it is a query, a mutation or a subscription. */
const typesOf = ({ _def }: { readonly _def: { readonly procedures: object } }): ReadonlyMap<string, string> =>
  new Map(Object.entries(_def.procedures).map(([path, procedure]) => [path, procedure._def.type]));

const types = typesOf(appRouter);
const accountTypes = typesOf(accountRouter);

export const procedurePaths: readonly string[] = [...types.keys()].toSorted();
export const accountPaths: readonly string[] = [...accountTypes.keys()].toSorted();

export function visitorAt(server: string): Visitor {
  let cookie = "";
  return {
    call: async (path, given) => {
      const url = `${server}/api/${path}`;
      const [at, name = ""] = path.split("/");
      const type = (at === "auth" ? accountTypes : types).get(name);
      const json = given && JSON.stringify(given);
      if (type === "subscription") return listened(`${url}?input=${encodeURIComponent(json ?? "")}`, cookie);
      const response =
        type === "query"
          ? await fetch(json ? `${url}?input=${encodeURIComponent(json)}` : url, { headers: { cookie } })
          : await fetch(url, {
              method: "POST",
              headers: { cookie, "content-type": "application/json" },
              ...(json && { body: json }),
            });
      const [set] = response.headers.getSetCookie();
      if (set) cookie = set.split(";", 1)[0] ?? "";
      const text = await response.text();
      const body = JSON.parse(text);
      return { status: response.status, text, reason: body.error?.data?.reason, data: body.result?.data };
    },
  };
}

/** Listens until it is told something, as the browser's own `EventSource` does: a refusal, too, is an event. */
async function listened(url: string, cookie: string): Promise<Answered> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers: { accept: "text/event-stream", cookie }, signal: leaving.signal });
  let text = "";
  for await (const heard of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += heard;
    const refused = /event: serialized-error\ndata: (.*)\n/.exec(text)?.[1];
    const error = refused && JSON.parse(refused).data;
    if (error || /^id: /m.test(text)) {
      leaving.abort();
      return { status: error?.httpStatus ?? response.status, text, reason: error?.reason, data: undefined };
    }
  }
  throw new Error(`It ended after: ${text}`);
}
