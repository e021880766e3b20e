import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("testing/slow-server.ts", import.meta.url));

type Child = ChildProcessByStdio<null, Readable, null>;

interface Running extends AsyncDisposable {
  readonly process: Child;
  readonly url: string;
  readonly said: readonly string[];
  saying(pattern: string | RegExp): Promise<void>;
  readonly exit: Promise<number>;
}

async function running(process: Child): Promise<Running> {
  const said: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: process.stdout }).on("line", (line) => {
    said.push(line);
    for (const look of waiting) look();
  });
  const saying = (pattern: string | RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!said.some((line) => line.match(pattern))) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const exit = once(process, "close").then(([code]) => code as number);
  await saying(/^http:/);
  const url = said[0] ?? "";
  return { process, url, said, saying, exit, [Symbol.asyncDispose]: async () => void process.kill("SIGKILL") };
}

const slowServer = (...options: string[]) =>
  running(spawn(process.execPath, [program, ...options], { stdio: ["ignore", "pipe", "inherit"] }));

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s lets a request in progress finish", async (signal) => {
  await using server = await slowServer("--work=400");
  const answer = fetch(server.url).then((response) => response.text());
  await server.saying("asked");
  server.process.kill(signal);
  expect(await answer).toBe("done");
  expect(await server.exit).toBe(0);
  expect(server.said.slice(1)).toEqual(["asked", "stopping", "worked", "drained"]);
});

test("work goes on to its end although the one who asked has left", async () => {
  await using server = await slowServer("--work=400");
  const leaving = new AbortController();
  const answer = fetch(server.url, { signal: leaving.signal });
  await server.saying("asked");
  leaving.abort();
  await expect(answer).rejects.toThrow("aborted");
  server.process.kill("SIGTERM");
  expect(await server.exit).toBe(0);
  expect(server.said.slice(1)).toEqual(["asked", "stopping", "worked", "drained"]);
});

test("the same signal twice at once, as from a terminal, is one wish", async () => {
  await using server = await slowServer("--work=400");
  const answer = fetch(server.url).then((response) => response.text());
  await server.saying("asked");
  server.process.kill("SIGINT");
  server.process.kill("SIGTERM");
  expect(await answer).toBe("done");
  expect(await server.exit).toBe(0);
});

test("a second signal ends the server at once", async () => {
  await using server = await slowServer("--work=60000");
  fetch(server.url).catch(() => undefined);
  await server.saying("asked");
  server.process.kill("SIGTERM");
  await server.saying("stopping");
  await new Promise((resolve) => setTimeout(resolve, 700));
  server.process.kill("SIGTERM");
  expect(await server.exit).toBe(1);
  expect(server.said).not.toContain("drained");
});

test("a request without an end is dropped in the end", async () => {
  await using server = await slowServer("--work=60000", "--patience=300");
  fetch(server.url).catch(() => undefined);
  await server.saying("asked");
  server.process.kill("SIGTERM");
  expect(await server.exit).toBe(1);
  expect(server.said.at(-1)).toBe("Some requests were still unanswered after 0.3 seconds and were dropped.");
});

test("the server leaves when the script that started it is gone", async () => {
  const launch = `
    const { spawn } = require("node:child_process");
    spawn(process.execPath, [${JSON.stringify(program)}, "--launched"], { stdio: "inherit" });
    setInterval(() => {}, 1000);`;
  await using server = await running(spawn(process.execPath, ["-e", launch], { stdio: ["ignore", "pipe", "inherit"] }));
  server.process.kill("SIGKILL");
  await server.saying("drained");
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});
