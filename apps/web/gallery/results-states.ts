import type { Page } from "@playwright/test";
import { classResults, givenOut } from "./class-results.ts";
import type { State } from "./state.ts";

const open = async (page: Page) =>
  page.goto(`/desk/results?assignment=${encodeURIComponent((await classResults(page)).assignment)}`);

export const resultsStates: readonly State[] = [
  {
    name: "Results, nobody has begun",
    address: "/",
    after: async (page) => page.goto(`/desk/results?assignment=${(await givenOut(page, 4)).assignment}`),
  },
  { name: "Results", address: "/", after: open },
  {
    name: "Results, one question",
    address: "/",
    after: async (page) => {
      await open(page);
      await page.getByText("Who answered what").first().click();
    },
  },
  {
    name: "Results, correcting",
    address: "/",
    after: async (page) => {
      await open(page);
      await page.getByRole("button", { name: "Correct question 1…" }).click();
      await page.getByRole("radio", { name: "Take another answer as right too" }).check();
    },
  },
  {
    name: "Results, one student",
    address: "/",
    after: async (page) => {
      await open(page);
      await page.getByRole("table", { name: "Points of every student" }).getByRole("link", { name: "Farid" }).click();
      await page.getByRole("heading", { name: "Farid" }).waitFor();
    },
  },
  { name: "Results of nothing", address: "/desk/results" },
  { name: "Somebody else’s results", address: "/desk/results?assignment=unknown" },
];
