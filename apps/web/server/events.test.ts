import { join } from "node:path";
import { type AssignmentView, type ClassView, openService, type Service, type SetView } from "@communique/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { serveForTest, type TestServer } from "./testing/test-server.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: Service;

beforeAll(async () => {
  folder = await temporaryFolder();
  service = await openService({ dataDir: join(folder.path, "data") });
}, 60_000);

afterAll(async () => {
  await service?.close();
  await folder?.[Symbol.asyncDispose]();
});

/** A browser that keeps its cookie. */
function browserAt({ url }: TestServer) {
  let cookie = "";
  return {
    cookie: () => cookie,
    async call(name: string, data: object): Promise<unknown> {
      const headers = { "content-type": "application/json", ...(cookie && { cookie }) };
      const response = await fetch(`${url}/api/trpc/${name}`, { method: "POST", headers, body: JSON.stringify(data) });
      if (!response.ok) throw new Error(await response.text());
      cookie = response.headers.getSetCookie()[0]?.split(";", 1)[0] ?? cookie;
      return (await response.json()).result.data;
    },
  };
}

async function givenOut(server: TestServer) {
  const teacher = browserAt(server);
  const { id: set, revision } = (await teacher.call("set.create", { title: "Thursday" })) as SetView;
  const drawn = (await teacher.call("set.draw", { set, count: 1, seed: "tea" })) as SetView["items"];
  await teacher.call("set.save", { set, revision, title: "Thursday", items: drawn.map(({ id }) => id) });
  const { id, code } = (await teacher.call("class.create", { title: "8b" })) as ClassView;
  const terms = { title: "Thursday", opens: null, closes: null, timeZone: "Europe/Berlin", feedback: "never" };
  const given = (await teacher.call("assignment.give", { class: id, set, ...terms })) as AssignmentView;
  return { teacher, code, assignment: given.id };
}

interface Listener {
  readonly assignment: string;
  readonly cookie: string;
  readonly heardLast?: string;
  readonly accept?: string;
}

/** Listens as a browser's own `EventSource` does, if it is not said otherwise. */
async function listening(
  server: TestServer,
  { assignment, cookie, heardLast, accept = "text/event-stream" }: Listener,
) {
  const input = encodeURIComponent(JSON.stringify({ assignment }));
  const response = await fetch(`${server.url}/api/trpc/results.changes?input=${input}`, {
    headers: {
      accept,
      "accept-encoding": "gzip, br",
      cookie,
      ...(heardLast && { "last-event-id": heardLast }),
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  return {
    response,
    async until(pattern: RegExp) {
      while (!pattern.test(heard)) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`It ended after: ${heard}`);
        heard += value;
      }
      const found = pattern.exec(heard)?.[0] ?? "";
      heard = "";
      return found;
    },
    leave: () => reader?.cancel(),
    async end() {
      for (;;) if ((await reader?.read())?.done ?? true) return;
    },
  };
}

const event = /id: [^\n]+/;

test("changes are told as they happen, uncompressed, and the server lets go of whoever listens when it stops", async () => {
  const server = await serveForTest(service);
  const { teacher, code, assignment } = await givenOut(server);
  const listener = await listening(server, { assignment, cookie: teacher.cookie() });
  expect(listener.response.headers.get("content-type")).toBe("text/event-stream");
  expect(listener.response.headers.get("content-encoding")).toBe(null);
  expect(listener.response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const first = await listener.until(event);
  await browserAt(server).call("class.join", { code, name: "Ada" });
  expect(await listener.until(event)).not.toBe(first);
  const begun = performance.now();
  await Promise.all([server[Symbol.asyncDispose](), listener.end()]);
  expect(performance.now() - begun).toBeLessThan(3000);
  expect(server.logged).toEqual([]);
});

test("the server lets go when it stops also of whoever listens without asking for events", async () => {
  const server = await serveForTest(service);
  const { teacher, assignment } = await givenOut(server);
  const listener = await listening(server, { assignment, cookie: teacher.cookie(), accept: "*/*" });
  expect(listener.response.headers.get("content-type")).toBe("text/event-stream");
  await listener.until(event);
  const begun = performance.now();
  await Promise.all([server[Symbol.asyncDispose](), listener.end()]);
  expect(performance.now() - begun).toBeLessThan(3000);
});

test("whoever comes back is told of nothing that was told", async () => {
  await using server = await serveForTest(service);
  const { teacher, code, assignment } = await givenOut(server);
  const listener = await listening(server, { assignment, cookie: teacher.cookie() });
  const heard = (await listener.until(event)).replace("id: ", "");
  const again = await listening(server, { assignment, cookie: teacher.cookie(), heardLast: heard });
  await browserAt(server).call("class.join", { code, name: "Ada" });
  expect(await again.until(event)).toBe(await listener.until(event));
});

test("a stranger hears nothing but a refusal", async () => {
  await using server = await serveForTest(service);
  const { assignment } = await givenOut(server);
  const listener = await listening(server, { assignment, cookie: "" });
  expect(await listener.until(/event: serialized-error\ndata: .*These results are not kept for this browser/)).not.toBe(
    "",
  );
});

test("whoever listens too often is refused in words, until one of the others has left", async () => {
  await using server = await serveForTest(service);
  const { teacher, assignment } = await givenOut(server);
  const of = { assignment, cookie: teacher.cookie() };
  const all = await Promise.all(Array.from({ length: 12 }, () => listening(server, of)));
  for (const listener of all) await listener.until(event);
  const refused = await listening(server, of);
  expect(await refused.until(/event: serialized-error\ndata: .*/)).toContain("too-many-listeners");
  await all[0]?.leave();
  await expect
    .poll(async () => (await listening(server, of)).until(/event: serialized-error|id: [^\n]+/))
    .toMatch(event);
});
