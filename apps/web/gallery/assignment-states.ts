import type { AttemptView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { changeWindow, classroom, type Given, give } from "./classroom.ts";
import type { State } from "./state.ts";

/** A class whose teacher takes what is given as a student, too: a gallery has one browser. */
async function roomOf(page: Page, length = 3) {
  const room = await classroom(page, length);
  await apiCall(page, "class.join", { code: room.code, name: "Clara" });
  return room;
}

/** A class that was given something that is open, something that is coming, and something that is over. */
async function withAll(page: Page): Promise<string> {
  const room = await roomOf(page);
  await give(page, room, { closes: 30, attempts: 3 });
  await give(page, room, { opens: 90, closes: 9000, minutes: 20, feedback: "never" });
  await changeWindow(page, await give(page, room, { closes: 30 }), { opens: -60, closes: -1 });
  return room.school;
}

async function begun(page: Page, given: Given): Promise<AttemptView> {
  const { id } = await give(page, await roomOf(page), given);
  return (await apiCall(page, "assignment.start", { assignment: id })) as AttemptView;
}

export const assignmentStates: readonly State[] = [
  { name: "Giving, without a set", address: "/desk/assignment" },
  { name: "Giving", address: "/desk/assignment", before: roomOf },
  {
    name: "Giving, an hour that is not there",
    address: "/desk/assignment",
    before: roomOf,
    after: async (page) => {
      await page.getByLabel("Opens").fill("2027-03-28T02:30");
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Give it to the class" }).click();
      await page.getByText("There is no 02:30").waitFor();
    },
  },
  {
    name: "Changing what was given",
    address: "/",
    after: async (page) => {
      const { id } = await give(page, await classroom(page), { closes: 60 });
      await page.goto(`/desk/assignment?id=${id}`);
    },
  },
  {
    name: "A class that was given something",
    address: "/",
    after: async (page) => page.goto(`/desk/class?id=${await withAll(page)}`),
  },
  {
    name: "Taking back",
    address: "/",
    after: async (page) => {
      await page.goto(`/desk/class?id=${await withAll(page)}`);
      await page
        .getByRole("button", { name: /^Take back/ })
        .first()
        .click();
    },
  },
  {
    name: "Your class, with what was given",
    address: "/",
    after: async (page) => page.goto(`/class?id=${await withAll(page)}`),
  },
  {
    name: "A question that was given",
    address: "/",
    after: async (page) => page.goto(`/quiz?assignment=${(await begun(page, { closes: 30 })).bounds?.assignment}`),
  },
  {
    name: "Handed in, not told yet",
    address: "/",
    after: async (page) => {
      const { id } = await begun(page, { closes: 30, feedback: "after the window" });
      await apiCall(page, "attempt.finish", { attempt: id });
      await page.goto(`/result?attempt=${id}`);
    },
  },
  {
    name: "Not open yet",
    address: "/",
    after: async (page) => {
      const { id } = await give(page, await roomOf(page), { opens: 60 });
      await page.goto(`/quiz?assignment=${id}`);
    },
  },
  { name: "Nothing given", address: "/quiz?assignment=unknown" },
];
