import { freshPostgres, temporaryFolder, testDatabaseUrl } from "@communique/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openService, type Service } from "../context.ts";
import { browserOf } from "../testing/browser.ts";
import { keysOf } from "../testing/classroom.ts";

const databases = testDatabaseUrl === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"];

describe.each(databases)("on %s", (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: Awaited<ReturnType<typeof freshPostgres>> | undefined;
  let service: Service;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = name === "PostgreSQL" ? await freshPostgres(testDatabaseUrl ?? "") : undefined;
    service = await openService({ dataDir: folder.path, databaseUrl: server?.url });
  });
  afterAll(async () => {
    await service?.close();
    await server?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  test("of devices that hand in one quiz at the same moment one enters what it shows, and each is told the result", async () => {
    for (let round = 0; round < 6; round++) {
      const phone = browserOf(service);
      const attempt = await phone.call().attempt.start({ seed: `tea-${round}`, length: 3, kinds: ["single choice"] });
      const keys = await keysOf(service, attempt, phone);
      for (const [place, { question }] of attempt.items.entries()) {
        await phone.call().attempt.answer({ attempt: attempt.id, question: question.id, answer: keys[place] });
      }
      const devices = Array.from({ length: 12 }, () => browserOf(service, phone.session()));
      const results = await Promise.all(devices.map(({ call }) => call().attempt.finish({ attempt: attempt.id })));
      expect(results.map(({ right }) => right)).toEqual(devices.map(() => 3));
      const entries = (await phone.call().learner.export()).data.reviews.map(({ statement }) => statement);
      expect(entries).toHaveLength(new Set(entries).size);
      expect(entries.length).toBeGreaterThan(0);
    }
  });
});
