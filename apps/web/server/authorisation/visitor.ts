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
      const response =
        type === "mutation"
          ? await fetch(url, {
              method: "POST",
              headers: { cookie, "content-type": "application/json" },
              ...(json && { body: json }),
            })
          : await fetch(json ? `${url}?input=${encodeURIComponent(json)}` : url, { headers: { cookie } });
      const [set] = response.headers.getSetCookie();
      if (set) cookie = set.split(";", 1)[0] ?? "";
      if (type === "subscription") return firstEvent(response);
      const text = await response.text();
      const body = JSON.parse(text);
      return { status: response.status, text, reason: body.error?.data?.reason, data: body.result?.data };
    },
  };
}

/** What is told first to whoever listens, after the greeting: an event, or why there is none. */
async function firstEvent({ status, body }: Response): Promise<Answered> {
  let text = "";
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const [, , data] = /^event: serialized-error\n(.*\n)*?data: (.*)$/m.exec(text) ?? [];
    if (data !== undefined) {
      const { httpStatus, reason } = JSON.parse(data).data;
      return { status: httpStatus, text, reason, data: undefined };
    }
    if (/^id: /m.test(text)) return { status, text, reason: undefined, data: undefined };
  }
  throw new Error(`Nothing was told before the end: ${text}`);
}
