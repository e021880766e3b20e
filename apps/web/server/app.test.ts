import { mkdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliCompressSync } from "node:zlib";
import { openService, type Service } from "@communique/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largestFile } from "../src/yours/largest-file.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { serveForTest, type TestServer } from "./testing/test-server.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: Service;
let server: TestServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  service = await openService({ dataDir: join(folder.path, "data") });
  server = await serveForTest(service);
}, 60_000);

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await service?.close();
  await folder?.[Symbol.asyncDispose]();
});

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}, to = server) =>
  fetch(`${to.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });

const ask = (path: string, headers: Record<string, string> = {}, to = server) => fetch(`${to.url}${path}`, { headers });

/** What a tRPC client reads from a response that is an error. */
const errorIn = async (response: Response) => {
  const { error } = await response.json();
  expect(Object.keys(error).toSorted()).toEqual(["code", "data", "message"]);
  expect(error.data.httpStatus).toBe(response.status);
  expect(error.data).not.toHaveProperty("stack");
  const { code, reason, hint } = error.data;
  return { status: response.status, code, reason, hint, message: error.message };
};

const cookieIn = (response: Response) => response.headers.getSetCookie()[0] ?? "";

test("every response carries the security headers, whoever writes it", async () => {
  const responses = await Promise.all([
    ask("/"),
    ask("/healthz"),
    ask("/api/nothing"),
    ask("/api/trpc/nothing"),
    ask("/api/trpc/attempt.recent"),
    post("/api/trpc/attempt.start", "{"),
    post("/api/trpc/attempt.start", "x".repeat(100_000)),
    post("/api/trpc/attempt.start", "{}", { origin: "https://evil.example" }),
    post("/", ""),
  ]);
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 404, 404, 200, 400, 413, 403, 405]);
  for (const { url, headers } of responses) {
    expect(Object.fromEntries(headers), url).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(headers.has("x-powered-by"), url).toBe(false);
    expect(headers.has("strict-transport-security"), url).toBe(false);
  }
  expect(server.logged).toEqual([]);
});

test("a request that names no valid host is refused, with the security headers", async () => {
  const { port } = new URL(server.url);
  const answered = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"),
    );
    resolve(text(socket));
  });
  expect(answered).toMatch(/^HTTP\/1\.1 400 /);
  expect(answered).toContain("X-Content-Type-Options: nosniff");
});

test("a page has the policy of its path, and what is no page loads nothing", async () => {
  const policyAt = async (path: string) => (await ask(path)).headers.get("content-security-policy");
  expect(await policyAt("/quiz?seed=a")).toBe("default-src 'self'; report-to /quiz");
  expect(await policyAt("/api/trpc/attempt.recent")).toContain("default-src 'none';");
  expect(await policyAt("/healthz")).toContain("default-src 'none';");
});

test("answers of the API and of the health check are not kept by caches", async () => {
  for (const path of ["/api/nothing", "/api/trpc/attempt.recent", "/healthz"]) {
    expect((await ask(path)).headers.get("cache-control"), path).toBe("no-store");
  }
});

test("the server is healthy", async () => {
  const response = await ask("/healthz");
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
});

test("every other path is a page", async () => {
  expect(await (await ask("/quiz/result?attempt=1")).text()).toBe("page at /quiz/result?attempt=1");
});

test.each([
  ["br, gzip", "br"],
  ["gzip", "gzip"],
  ["identity", null],
])("a page is compressed for a browser that understands %s", async (understood, encoding) => {
  const response = await ask("/long", { "accept-encoding": understood });
  expect(response.headers.get("content-encoding")).toBe(encoding);
  expect(response.headers.get("vary")).toContain("Accept-Encoding");
  expect(await response.text()).toBe("a long page. ".repeat(1000));
});

test("what never changes is kept by browsers, and sent as it was compressed beforehand", async () => {
  const assets = join(folder.path, "static");
  await mkdir(assets);
  await writeFile(join(assets, "a1.js"), "plain();");
  await writeFile(join(assets, "a1.js.br"), brotliCompressSync("packed();"));
  await using other = await serveForTest(service, { assets });
  const packed = await ask("/_next/static/a1.js", { "accept-encoding": "gzip, br" }, other);
  expect(packed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(packed.headers.get("content-type")).toContain("text/javascript");
  expect(await packed.text()).toBe("packed();");
  expect(await (await ask("/_next/static/a1.js", { "accept-encoding": "identity" }, other)).text()).toBe("plain();");
  expect(await (await ask("/_next/static/../data/key", {}, other)).text()).toBe("page at /_next/data/key");
  expect(await (await ask("/_next/static/none.js", {}, other)).text()).toBe("page at /_next/static/none.js");
});

test("a page that fails is answered plainly, and logged on one line with the id of the request", async () => {
  await using other = await serveForTest(service);
  const response = await ask("/broken", {}, other);
  expect([response.status, await response.text()]).toEqual([500, "Something went wrong on our side."]);
  expect(other.logged).toEqual([
    expect.stringMatching(/^Request [\da-f-]{36}: GET \/broken failed: Error: no such chunk at [^\n]+$/),
  ]);
  expect(other.logged[0]).toContain(response.headers.get("x-request-id"));
});

test("a page that fails halfway is broken off, and tells nothing of the error", async () => {
  await using other = await serveForTest(service);
  await expect(ask("/broken-off", {}, other).then((response) => response.text())).rejects.toThrow();
  expect(other.logged).toEqual([expect.stringContaining("GET /broken-off failed: Error: no such chunk")]);
});

test("a page cannot be posted to", async () => {
  const response = await post("/", "");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("an unknown address of the API is a typed error", async () => {
  const unknown = { code: "NOT_FOUND", reason: "unknown-call", hint: null };
  expect(await errorIn(await ask("/api/nothing"))).toMatchObject(unknown);
  expect(await errorIn(await ask("/api/trpc/nothing"))).toMatchObject(unknown);
});

test.each(["{", "[1,", "\u0000", "nonsense"])("the malformed body %j is a typed error", async (body) => {
  const error = await errorIn(await post("/api/trpc/attempt.start", body));
  expect(error).toMatchObject({ status: 400, reason: "invalid-input" });
  expect(error.message).toContain("not valid JSON");
});

const tooMuch = "x".repeat(64 * 1024 + 1);
const inChunks = (body: string) => new Blob([body]).stream();

test.each([
  ["of a declared length", () => tooMuch],
  ["in chunks", () => inChunks(tooMuch)],
] as const)("a body %s that is over 64 kB is refused", async (_, body) => {
  expect(await errorIn(await post("/api/trpc/attempt.start", body()))).toMatchObject({
    status: 413,
    code: "PAYLOAD_TOO_LARGE",
    reason: "too-large",
    message: "The request is too large: at most 64 kB are accepted.",
    hint: "Send less at once.",
  });
});

test("a saved file may be larger, up to its own limit", async () => {
  const sent = (size: number) => post("/api/trpc/learner.bringBack", `"${"x".repeat(size - 2)}"`);
  expect(await errorIn(await sent(largestFile))).toMatchObject({ status: 400, reason: "invalid-file" });
  expect(await errorIn(await sent(largestFile + 1))).toMatchObject({
    status: 413,
    reason: "too-large",
    message: "The file is too large: at most 16 MB are accepted. Nothing was changed.",
  });
});

test("a set may be larger than what else is sent: two hundred questions at length", async () => {
  const sent = await post("/api/trpc/set.save", `"${"x".repeat(2 * 1024 * 1024 - 2)}"`);
  expect(await errorIn(sent)).toMatchObject({ status: 400, reason: "invalid-input" });
});

test("a body of 64 kB is read, in chunks too", async () => {
  const body = JSON.stringify({ length: 1, seed: "x".repeat(64 * 1024 - 22) });
  expect(body).toHaveLength(64 * 1024);
  for (const sent of [body, inChunks(body)]) {
    expect((await errorIn(await post("/api/trpc/attempt.start", sent))).message).toContain("seed");
  }
});

test("more than ten calls in one batch are refused", async () => {
  const calls = (count: number) => `/api/trpc/${Array(count).fill("attempt.recent").join(",")}?batch=1`;
  expect((await ask(calls(10))).status).toBe(200);
  expect((await ask(calls(11))).status).toBe(400);
});

test("a browser that starts a quiz gets a cookie, and with it sees the quiz again", async () => {
  const started = await post("/api/trpc/attempt.start", JSON.stringify({ length: 1 }));
  const { result } = await started.json();
  const cookie = cookieIn(started);
  expect(cookie).toMatch(/^communique_learner=[^;]+; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);

  const again = await ask("/api/trpc/attempt.recent", { cookie: cookie.split(";", 1)[0] ?? "" });
  expect((await again.json()).result.data.attempts).toMatchObject([{ id: result.data.id }]);
  expect(cookieIn(again)).toBe("");
  expect((await (await ask("/api/trpc/attempt.recent")).json()).result.data.attempts).toEqual([]);
});

test("a browser that goes on to start quizzes keeps its cookie for another four hundred days", async () => {
  const start = (cookie = "") => post("/api/trpc/attempt.start", JSON.stringify({ length: 1 }), { cookie });
  const first = cookieIn(await start());
  const pair = first.split(";", 1)[0] ?? "";
  expect(cookieIn(await start(pair))).toBe(first);
  expect(cookieIn(await post("/api/trpc/attempt.start", "{", { cookie: pair }))).toBe("");
});

test("a cookie that was tampered with is refused, however it was", async () => {
  const [pair = ""] = cookieIn(await post("/api/trpc/attempt.start", JSON.stringify({ length: 1 }))).split(";");
  const [name = "", value = ""] = pair.split("=");
  const id = decodeURIComponent(value).split(".")[0];
  for (const forged of [id, `${id}.`, `${id}.abc`, `other${value}`, "junk", "", value.replace(/.{8}$/, "AAAAA%3D")]) {
    const error = await errorIn(await ask("/api/trpc/attempt.recent", { cookie: `${name}=${forged}` }));
    expect(error, forged).toMatchObject({ status: 401, reason: "bad-cookie" });
  }
});

const account = { email: "kato@example.org", password: "correct horse battery" };
const asJson = (data: unknown) => JSON.stringify(data);
const pairIn = (response: Response) => cookieIn(response).split(";", 1)[0] ?? "";
const recentOf = async (cookie: string) =>
  (await (await ask("/api/trpc/attempt.recent", { cookie })).json()).result.data.attempts;

test("an account opens the same learner in another browser, until it is signed out of all", async () => {
  const started = await post("/api/trpc/attempt.start", asJson({ length: 1 }));
  const signedUp = await post("/api/auth/signUp", asJson(account), { cookie: pairIn(started) });
  expect((await signedUp.json()).result.data).toEqual({ outcome: "signed up", phraseEnded: false });
  expect(pairIn(signedUp)).toBe(pairIn(started));

  const other = pairIn(await post("/api/auth/signIn", asJson(account)));
  expect(await recentOf(other)).toHaveLength(1);
  const left = await post("/api/auth/signOutEverywhere", "", { cookie: other });
  expect(cookieIn(left)).toBe("communique_learner=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax");
  expect([await recentOf(pairIn(started)), await recentOf(other)]).toEqual([[], []]);

  const again = await post("/api/auth/signIn", asJson(account));
  expect(cookieIn(again)).toMatch(
    /^communique_learner=[\da-f-]+%3A1\.[^;]+; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect(await recentOf(pairIn(again))).toHaveLength(1);
});

test("a browser that was signed out from another one begins anew, as somebody else", async () => {
  const given = { ...account, email: "ivanov@example.org" };
  const cookie = pairIn(await post("/api/auth/signUp", asJson(given)));
  await post("/api/auth/signOutEverywhere", "", { cookie });
  const current = async (of: string) => (await (await ask("/api/auth/current", { cookie: of })).json()).result.data;
  expect(await current(cookie)).toMatchObject({ email: null, ended: true });
  const started = await post("/api/trpc/attempt.start", asJson({ length: 1 }), { cookie });
  expect(pairIn(started)).not.toBe("");
  expect(await current(pairIn(started))).toMatchObject({ email: null, ended: false });
  const back = pairIn(await post("/api/auth/signIn", asJson(given)));
  expect(await current(back)).toMatchObject({ email: given.email });
  expect(await recentOf(back)).toEqual([]);
});

test("another site's page signs nobody in, and what cannot be read is refused without being quoted", async () => {
  const foreign = await post("/api/auth/signIn", asJson(account), { origin: "https://evil.example" });
  expect(await errorIn(foreign)).toMatchObject({ status: 403, reason: "foreign-origin" });
  const unreadable = await post("/api/auth/signIn", asJson({ ...account, email: "no e-mail" }));
  expect(await errorIn(unreadable)).toMatchObject({ status: 400, message: "The server could not read that." });
  const batch = await post("/api/auth/signIn,signIn?batch=1", asJson({ 0: account, 1: account }));
  expect([batch.status, cookieIn(batch)]).toEqual([400, ""]);
});

const proxies: [string, boolean, string, boolean][] = [
  ["https, by a trusted proxy", true, "https", true],
  ["http, by a trusted proxy", true, "http", false],
  ["https, by anyone", false, "https", false],
];

test.each(proxies)("told to be %s", async (_, trustProxy, proto, secure) => {
  await using proxied = await serveForTest(service, { trustProxy });
  const headers = { "x-forwarded-proto": proto };
  const started = await post("/api/trpc/attempt.start", JSON.stringify({ length: 1 }), headers, proxied);
  expect(cookieIn(started).includes("; Secure")).toBe(secure);
  expect(started.headers.has("strict-transport-security")).toBe(secure);
});

test("only another site's page is refused to change something", async () => {
  const start = (origin: string) => post("/api/trpc/attempt.start", JSON.stringify({ length: 1 }), { origin });
  expect((await start(server.url)).status).toBe(200);
  const refused = await start("https://evil.example");
  expect(cookieIn(refused)).toBe("");
  expect(await errorIn(refused)).toMatchObject({
    status: 403,
    code: "FORBIDDEN",
    reason: "foreign-origin",
    message: "This request came from another site, so nothing was done.",
    hint: "Behind a proxy, set TRUST_PROXY=1 and let it pass X-Forwarded-Host.",
  });
  expect((await start("null")).status).toBe(403);
});

test("a connection is not upgraded to a WebSocket", async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { connection: "Upgrade", upgrade: "websocket" };
    request(`${server.url}/_next/hmr`, { headers }, ({ statusCode }) => resolve(statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(400);
});

test("a slow or silent client does not keep a connection for long", () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout } = server.server;
  expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
  });
});

test("without its database the server says that it is unwell, and tells the operator once for each request", async () => {
  await service.close();
  const health = await ask("/healthz");
  expect([health.status, await health.json()]).toEqual([
    503,
    { status: "unavailable", message: "The database does not answer." },
  ]);
  const start = await post("/api/trpc/attempt.start", "{}");
  expect(await errorIn(start)).toMatchObject({ status: 500, code: "INTERNAL_SERVER_ERROR" });
  expect(server.logged).toEqual([
    expect.stringMatching(/^Request [\da-f-]{36}: health check failed: \w*Error: [^\n]+$/),
    expect.stringMatching(/^Request [\da-f-]{36}: mutation attempt\.start failed: \w*Error: [^\n]+$/),
  ]);
  expect(server.logged[1]).toContain(start.headers.get("x-request-id"));
});
