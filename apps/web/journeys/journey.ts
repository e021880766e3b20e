import { test as base, expect } from "@playwright/test";
import { Server } from "./server.ts";

interface Own {
  /** Errors on the console that the journey provokes; any other fails it. */
  readonly provoked: RegExp | null;
  readonly quietConsole: undefined;
}

/** A journey through the built product. Each worker has its own server, and nothing may complain in the console. */
export const test = base.extend<Own, { readonly server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const server = await Server.started();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  provoked: [null, { option: true }],
  quietConsole: [
    async ({ context, provoked }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        const text = `${message.text()} (${message.location().url})`;
        if (["error", "warning"].includes(message.type())) complaints.push(text);
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      await use(undefined);
      expect(complaints.filter((complaint) => !provoked?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser itself says of a request that was refused or did not get through. */
export const failedRequest = /Failed to load resource/;

export { expect };
