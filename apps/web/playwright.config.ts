import { defineConfig } from "@playwright/test";
import { chromiumHere } from "./journeys/chromium.ts";

export default defineConfig({
  testDir: "journeys",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  use: {
    trace: "retain-on-failure",
    launchOptions: chromiumHere,
  },
});
