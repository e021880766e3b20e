import type { SetView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { set } from "./sets.ts";
import type { State } from "./state.ts";

const printed = async (page: Page, choice = "") =>
  page.goto(`/desk/print?id=${await set(page, "Thursday", 12)}${choice}`);

/** What can be printed of a set, and of none. */
export const paperStates: readonly State[] = [
  { name: "Forms", address: "/", after: (page) => printed(page) },
  { name: "A worksheet", address: "/", after: (page) => printed(page, "&print=worksheet") },
  {
    name: "A worksheet without options",
    address: "/",
    after: (page) => printed(page, "&print=worksheet&options=no&key=no"),
  },
  {
    name: "Cards to cut out",
    address: "/",
    after: async (page) => {
      await printed(page, "&print=cards");
      await page.getByText("12 cards on").waitFor();
    },
  },
  {
    name: "Nothing to print",
    address: "/",
    after: async (page) => {
      const { id } = (await apiCall(page, "set.create", { title: "Thursday" })) as SetView;
      await page.goto(`/desk/print?id=${id}`);
    },
  },
];
