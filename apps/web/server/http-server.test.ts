import { Agent, get } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { answerOn, createHttpServer, listen, type RequestAnswer } from "./http-server.ts";
import { StartFailure } from "./start-failure.ts";

const anyPort = { host: "127.0.0.1", port: 0 };
const log = (line: string) => expect.unreachable(line);

test("the address is one to type into a browser", async () => {
  for (const host of ["127.0.0.1", "0.0.0.0"]) {
    const server = createHttpServer();
    const drain = answerOn(server, { answer: async (_, outgoing) => void outgoing.end("here"), log });
    const address = await listen(server, { host, port: 0 });
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(address)).text()).toBe("here");
    await drain();
  }
});

test("a port that is taken is told in one line", async () => {
  const first = createHttpServer();
  const port = Number(new URL(await listen(first, anyPort)).port);
  const second = listen(createHttpServer(), { ...anyPort, port });
  await expect(second).rejects.toThrow(
    new StartFailure(`Port ${port} is taken: stop what uses it, or set PORT to another (0 takes any free one).`),
  );
  first.close();
});

test("an address of another machine is told in one line", async () => {
  await expect(listen(createHttpServer(), { host: "192.0.2.1", port: 0 })).rejects.toThrow(
    new StartFailure(
      "HOST 192.0.2.1 is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for every network.",
    ),
  );
});

test("draining answers what was asked, and waits for no connection that asks nothing", async () => {
  const server = createHttpServer();
  const asked = Promise.withResolvers<void>();
  const worked = Promise.withResolvers<void>();
  const answer: RequestAnswer = async ({ url }, outgoing) => {
    if (url === "/slow") {
      asked.resolve();
      await worked.promise;
    }
    outgoing.end("answered");
  };
  const drain = answerOn(server, { answer, log });
  const address = await listen(server, anyPort);
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get(`${address}${path}`, { agent }, (response) => resolve(text(response))).on("error", reject);
    });

  const opened = connect(Number(new URL(address).port), "127.0.0.1");
  const openedClosed = new Promise((resolve) => opened.once("close", resolve));
  opened.resume();
  await ask("/quick");
  const slow = ask("/slow");
  await asked.promise;
  await ask("/another");

  const drained = drain();
  await openedClosed;
  expect(await Promise.race([drained, "still busy"])).toBe("still busy");
  await expect(ask("/late")).rejects.toThrow("ECONNREFUSED");
  worked.resolve();
  expect(await slow).toBe("answered");
  await drained;
  agent.destroy();
});

test("a request that breaks the answering is dropped and logged, and the next one is answered", async () => {
  const server = createHttpServer();
  const logged: string[] = [];
  const answer: RequestAnswer = async ({ url }, outgoing) => {
    if (url === "/broken") throw new Error("no such chunk");
    outgoing.end("answered");
  };
  const drain = answerOn(server, { answer, log: (line) => logged.push(line) });
  const address = await listen(server, anyPort);
  await expect(fetch(`${address}/broken`)).rejects.toThrow("fetch failed");
  expect(await (await fetch(address)).text()).toBe("answered");
  await drain();
  expect(logged).toEqual([expect.stringMatching(/^GET \/broken was not answered: Error: no such chunk at [^\n]+$/)]);
});
