import { join } from "node:path";
import { openService, type Service } from "@communique/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { serveForTest, type TestServer } from "../testing/test-server.ts";
import { type Caller, callers } from "./callers.ts";
import { accountRights, rights } from "./rights.ts";
import { accountOf, type Scene, sceneAt } from "./scene.ts";
import { accountPaths, procedurePaths } from "./visitor.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: Service;
let server: TestServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  service = await openService({ dataDir: join(folder.path, "data") });
  server = await serveForTest(service);
});

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await service?.close();
  await folder?.[Symbol.asyncDispose]();
});

test("the tables have every procedure, and no other", () => {
  expect(Object.keys(rights).toSorted()).toEqual(procedurePaths);
  expect(Object.keys(accountRights).toSorted()).toEqual(accountPaths);
});

describe.each(Object.entries(rights))("%s", (path, { may, given, after }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await sceneAt(server.url);
  });

  // Those who may not come first: what they ask for is there then, and is not because of them that it is missing.
  const [refused, allowed] = [callers.filter((one) => !may.includes(one)), callers.filter((one) => may.includes(one))];

  test.each(refused)("is not there for the %s", async (caller) => {
    const answered = await scene.by[caller].call(`trpc/${path}`, given?.(scene));
    expect(answered).toMatchObject({ status: 404, reason: expect.stringMatching(/^unknown-/) });
    expectNoSecret(answered.text, caller);
  });

  test.each(allowed)("answers the %s, with what is theirs alone", async (caller) => {
    if (after) await scene.by[caller].call(`trpc/${after}`, rights[after]?.given?.(scene));
    const answered = await scene.by[caller].call(`trpc/${path}`, given?.(scene));
    expect(answered, answered.text).toMatchObject({ status: 200 });
    expectNoSecret(answered.text, caller);
  });

  function expectNoSecret(text: string, caller: Caller) {
    for (const secret of scene.secrets) if (!secret.of.includes(caller)) expect(text).not.toContain(secret.text);
  }
});

describe.each(Object.entries(accountRights))("the account's %s", (path, { given, told, teacher }) => {
  test("tells each caller what concerns them", async () => {
    const { by } = await sceneAt(server.url);
    const account = await accountOf(by.teacher);
    for (const caller of callers) {
      const { status, text, data } = await by[caller].call(`auth/${path}`, given?.(account));
      const outcome = (caller === "teacher" && teacher) || told;
      expect([caller, status, data?.outcome], text).toEqual([caller, 200, outcome]);
    }
  });
});
