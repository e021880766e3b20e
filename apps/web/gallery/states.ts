import type { Page } from "@playwright/test";
import { accountStates } from "./account-states.ts";
import { assignmentStates } from "./assignment-states.ts";
import { classStates } from "./class-states.ts";
import { ownStates } from "./own-states.ts";
import { paperStates } from "./paper-states.ts";
import { questionStates } from "./question-states.ts";
import { answered, finished, result } from "./quizzes.ts";
import { resultsStates } from "./results-states.ts";
import { set } from "./sets.ts";
import { shapeStates } from "./shape-states.ts";
import type { State } from "./state.ts";
import { wordingStates } from "./wording-states.ts";

const firstCard = (page: Page) => page.getByRole("button", { name: /^Learn the first \d+ cards/ }).click();

/** Every page and state, in the order of the gallery. A page that shows no more than itself is one line. */
export const states: readonly State[] = [
  { name: "Home, first time", address: "/" },
  {
    name: "Home, choosing",
    address: "/",
    after: (page) => page.locator("summary").first().click(),
  },
  {
    name: "Home, with a quiz left",
    address: "/",
    before: (page) => answered(page, { seed: "left", length: 3 }, "right", 1),
  },
  { name: "Home, with a result", address: "/", before: (page) => finished(page, { seed: "done", length: 3 }) },
  {
    name: "Home, no connection",
    address: "/",
    before: (page) => page.route("**/api/trpc/**", (call) => call.abort()),
    after: (page) => page.getByText("No connection: your quizzes cannot be shown").waitFor(),
  },

  ...questionStates,
  {
    name: "A question, chosen",
    address: "/quiz?seed=gallery&length=3&kinds=single-choice",
    after: (page) => page.getByRole("radio").first().check(),
  },
  {
    name: "The keys",
    address: "/quiz?seed=gallery&length=3&kinds=single-choice",
    after: (page) => page.getByRole("button", { name: "Keys" }).click(),
  },
  {
    name: "The overview",
    address: "/quiz?seed=gallery&length=6&mode=exam",
    after: (page) => page.getByRole("button", { name: "Overview" }).click(),
  },
  {
    name: "A doubt",
    address: "/quiz?seed=gallery&length=3&kinds=single-choice",
    after: (page) => page.getByRole("button", { name: "Note a doubt" }).click(),
  },
  {
    name: "An answer that is not sent yet",
    address: "/quiz?seed=gallery&length=3&kinds=single-choice",
    before: (page) => page.route("**/attempt.answer*", (call) => call.abort()),
    after: async (page) => {
      await page.getByRole("radio").first().check();
      await page.getByRole("button", { name: "Confirm" }).click();
      await page.getByText("Not sent yet").first().waitFor();
    },
  },
  { name: "No such quiz", address: "/quiz?seed=Blue&length=99&topics=weather&kinds=essay" },
  { name: "A quiz of nothing", address: "/quiz?seed=gallery&topics=offices&kinds=who-says-so" },
  {
    name: "A quiz without connection",
    address: "/quiz?seed=gallery",
    before: (page) => page.route("**/api/trpc/**", (call) => call.abort()),
  },

  { name: "A result", address: "/", after: (page) => result(page, { seed: "gallery", length: 6 }, "in turn") },
  { name: "A result, all right", address: "/", after: (page) => result(page, { seed: "gallery", length: 3 }, "right") },
  { name: "A result of no quiz", address: "/result" },
  { name: "Somebody else’s result", address: "/result?attempt=unknown" },

  { name: "The article", address: "/source" },
  { name: "A sentence of the article", address: "/source#p2-2" },
  { name: "The background", address: "/background" },
  { name: "The timeline", address: "/timeline" },
  { name: "The map", address: "/map" },
  {
    name: "The search",
    address: "/map",
    after: async (page) => {
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("combobox").fill("Losiukov");
      await page.getByRole("option").first().waitFor();
    },
  },
  { name: "The people", address: "/people" },
  { name: "The sides", address: "/sides" },
  { name: "The cards", address: "/cards" },
  { name: "A card", address: "/cards", after: firstCard },
  {
    name: "A card, turned",
    address: "/cards",
    after: async (page) => {
      await firstCard(page);
      await page.getByRole("button", { name: "Show the answer" }).click();
    },
  },
  { name: "All cards", address: "/cards/all" },
  { name: "No such card", address: "/cards/all?text=elephant" },
  { name: "Progress with cards, before the first", address: "/cards/progress" },
  {
    name: "Progress with cards",
    address: "/cards/progress",
    before: (page) => finished(page, { seed: "progress", length: 30 }, "in turn"),
  },
  { name: "The bank", address: "/bank" },
  {
    name: "The bank, a proof",
    address: "/bank?kinds=sort-into-groups,single-choice&topics=talks&paragraph=5",
    after: (page) => page.getByRole("button", { name: "Proof", exact: true }).first().click(),
  },
  { name: "The bank, nothing found", address: "/bank?text=elephant&topics=weather" },
  {
    name: "The bank without connection",
    address: "/bank",
    before: (page) => page.route("**/api/trpc/**", (call) => call.abort()),
    after: (page) => page.getByText("No connection").waitFor(),
  },
  { name: "What is kept of you", address: "/yours" },
  {
    name: "What is kept of you, a file refused",
    address: "/yours",
    after: async (page) => {
      const file = { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") };
      await page.getByLabel("The file, as it was saved").setInputFiles(file);
      await page.getByRole("button", { name: "Bring it back" }).click();
      await page.getByText("no file that Communiqué saved").waitFor();
    },
  },
  { name: "The desk, before the first set", address: "/desk" },
  { name: "The desk", address: "/desk", before: (page) => set(page, "Thursday", 12) },
  { name: "A set", address: "/", after: async (page) => page.goto(`/desk/set?id=${await set(page, "Thursday", 12)}`) },
  {
    name: "A set, adding questions",
    address: "/",
    after: async (page) => {
      await page.goto(`/desk/set?id=${await set(page, "Thursday", 3)}`);
      await page.getByRole("button", { name: "Add questions" }).click();
      await page
        .getByRole("button", { name: /^Add to the set/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "A set, not saved yet",
    address: "/",
    after: async (page) => {
      await page.goto(`/desk/set?id=${await set(page, "Thursday", 3)}`);
      await page.route("**/set.save*", (call) => call.abort());
      await page
        .getByRole("button", { name: /^Take out/ })
        .first()
        .click();
      await page.getByText("Not saved yet").waitFor();
    },
  },
  ...shapeStates,
  ...wordingStates,
  ...ownStates,
  ...paperStates,
  { name: "Somebody else’s set", address: "/desk/set?id=unknown" },
  ...classStates,
  ...assignmentStates,
  ...resultsStates,
  ...accountStates,
  { name: "Nothing at this address", address: "/no/such/page", status: 404 },
];
