import { join } from "node:path";
import { openService, type Session } from "@communique/api";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { type Visit, visitOf } from "./visit.ts";

test("a call that was under way while everybody was signed out signs nobody in again", async () => {
  await using folder = await temporaryFolder();
  const service = await openService({ dataDir: join(folder.path, "data") });
  const { store } = service;
  const learner = await store.createLearner(new Date());

  /** What a call makes of the cookie, and the cookie that it answers with. */
  const calling = async (cookie: string, act: (visit: Visit) => Promise<void>): Promise<[Session, string]> => {
    const answer = new Headers();
    let session: Session = { kind: "none" };
    const app = new Hono().get("/", async (c) => {
      const visit = await visitOf(c, { service, answer, secure: false });
      session = visit.session;
      await act(visit);
      return c.body(null);
    });
    await app.request("/", { headers: { cookie } });
    return [session, answer.getSetCookie()[0]?.split(";", 1)[0] ?? ""];
  };

  const [, first] = await calling("", ({ remember }) => remember(learner));
  const [session, renewed] = await calling(first, async ({ remember }) => {
    await store.nextEpoch({ learner });
    await remember(learner);
  });
  expect(session).toEqual({ kind: "learner", id: learner });
  const [after, signedIn] = await calling(renewed, ({ rememberAnew }) => rememberAnew(learner));
  expect(after).toEqual({ kind: "ended" });
  expect((await calling(signedIn, async () => undefined))[0]).toEqual({ kind: "learner", id: learner });
  await service.close();
});
