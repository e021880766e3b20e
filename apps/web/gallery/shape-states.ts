import type { ClassView, SetView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { give } from "./classroom.ts";
import { changedSet, shapedSet } from "./shaped-set.ts";
import type { State } from "./state.ts";

async function opened(page: Page): Promise<void> {
  await page.goto(`/desk/set?id=${(await shapedSet(page)).set}`);
  await page.getByLabel("Title of the section").first().waitFor();
}

/** Takes the set by its link, answering so many of its questions as chance has it. */
async function taken(page: Page, answers: number): Promise<void> {
  const { set } = await shapedSet(page);
  const published = (await apiCall(page, "set.publish", { set, revision: 2 })) as { readonly set: SetView };
  await page.goto(`/quiz?seed=gallery&shared=${published.set.versions[0]?.shared}`);
  for (let number = 1; number <= answers; number++) {
    await page.getByText(`Question ${number} of 5`, { exact: true }).waitFor();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await page.getByRole("button", { name: number < 5 ? "Next" : "See your result", exact: true }).click();
  }
}

async function givenAndChanged(page: Page): Promise<string> {
  const shaped = await shapedSet(page);
  const { id: school } = (await apiCall(page, "class.create", { title: "8b" })) as ClassView;
  await give(page, { set: shaped.set, school });
  await changedSet(page, shaped);
  return school;
}

const printed = async (page: Page, choice: string) =>
  page.goto(`/desk/print?id=${(await shapedSet(page)).set}&print=${choice}`);

/** Sets with points and sections, and what becomes of them. */
export const shapeStates: readonly State[] = [
  { name: "A shaped set, with points and sections", address: "/", after: opened },
  {
    name: "A shaped set, points that are none",
    address: "/",
    after: async (page) => {
      await opened(page);
      await page
        .getByRole("textbox", { name: /^Points/ })
        .first()
        .fill("0,3");
    },
  },
  {
    name: "A shaped set, an empty section",
    address: "/",
    after: async (page) => {
      await opened(page);
      await page.getByRole("button", { name: "Add a section" }).click();
    },
  },
  {
    name: "A shaped set, changed since it was given out",
    address: "/",
    after: async (page) => {
      const shaped = await shapedSet(page);
      await apiCall(page, "set.publish", { set: shaped.set, revision: 2 });
      await changedSet(page, shaped);
      await page.goto(`/desk/set?id=${shaped.set}`);
      await page.getByText("What differs").click();
    },
  },
  {
    name: "A shaped set, an older version with a class",
    address: "/",
    after: async (page) => {
      await page.goto(`/desk/class?id=${await givenAndChanged(page)}`);
      await page.getByText("An older version").click();
      await page.getByText("The class keeps what it has.").waitFor();
    },
  },
  { name: "A shaped set, where a section begins", address: "/", after: (page) => taken(page, 0) },
  { name: "A shaped set, within a section", address: "/", after: (page) => taken(page, 1) },
  {
    name: "A shaped set, its result",
    address: "/",
    after: async (page) => {
      await taken(page, 5);
      await page.getByRole("heading", { name: "By section" }).waitFor();
    },
  },
  { name: "A shaped set, its forms", address: "/", after: (page) => printed(page, "forms") },
  { name: "A shaped set, its worksheet", address: "/", after: (page) => printed(page, "worksheet") },
];
