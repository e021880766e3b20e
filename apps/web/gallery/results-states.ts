import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { classResults, givenOut, type Student, studentAnswers } from "./class-results.ts";
import { correct } from "./correct.ts";
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
  {
    name: "A result, corrected",
    address: "/",
    after: async (page) => {
      const given = await givenOut(page, 3);
      await apiCall(page, "class.join", { code: given.code, name: "Ada" });
      const { assignment } = given;
      const attempt = (await apiCall(page, "assignment.start", { assignment })) as Student["attempt"];
      await studentAnswers({ device: page, attempt }, given, "-+.");
      await apiCall(page, "attempt.finish", { attempt: attempt.id });
      await page.goto(`/desk/results?assignment=${assignment}`);
      await correct(page, 1, { how: "Give everybody all its points", reason: "The page allows both readings." });
      await correct(page, 3, { how: /^Withdraw the question/, reason: "We have not read that yet." });
      await page.goto(`/result?attempt=${attempt.id}`);
      await page.getByRole("region", { name: "Corrected since" }).waitFor();
    },
  },
  { name: "Results of nothing", address: "/desk/results" },
  { name: "Somebody else’s results", address: "/desk/results?assignment=unknown" },
];
