import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { deliveryBy } from "./post.ts";

/** A mail server on a free port, which keeps what it is sent. */
async function mailServer() {
  const arrived = Promise.withResolvers<string>();
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, _session, done) => {
      text(stream).then(arrived.resolve, arrived.reject);
      stream.once("end", done);
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letter: arrived.promise,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(closed)),
  };
}

const origin = () => "https://quiz.example";

test("a link is mailed where there is a mail server, and stands in no log", async () => {
  await using server = await mailServer();
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const deliver = deliveryBy({ mail: { url: server.url, from: "Quiz <quiz@example.org>" }, origin, log });
  deliver({ email: "kato@example.org", token: "a1B2" });
  const letter = await server.letter;
  expect(letter).toContain("From: Quiz <quiz@example.org>");
  expect(letter).toContain("To: kato@example.org");
  expect(letter).toContain("\r\nhttps://quiz.example/account/reset#a1B2\r\n");
  expect(logged).toEqual([]);
});

test("a mail that does not get through is told to whoever runs the server, without its link", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const deliver = deliveryBy({ mail: { url: "smtp://127.0.0.1:1", from: "quiz@example.org" }, origin, log: resolve });
  deliver({ email: "kato@example.org", token: "a1B2" });
  const line = await promise;
  expect(line).toMatch(/^A mail with a link could not be sent: .*ECONNREFUSED/);
  expect(line).not.toContain("a1B2");
});

test("without a mail server the link is for whoever runs the server", () => {
  const logged: string[] = [];
  const deliver = deliveryBy({ mail: undefined, origin, log: (line) => logged.push(line) });
  deliver({ email: "kato@example.org", token: "a1B2" });
  expect(logged).toEqual([
    "A new password for kato@example.org can be set here, once, within an hour: https://quiz.example/account/reset#a1B2",
  ]);
});
