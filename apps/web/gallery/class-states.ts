import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import { schoolClass } from "./classes.ts";
import type { State } from "./state.ts";

const names = ["Anna Kovács", "Anna (phone)", "Boris", "שלום כהן", "Clara"];

const open = async (page: Page, students: readonly string[] = names) =>
  page.goto(`/desk/class?id=${(await schoolClass(page, "History 7b", students)).id}`);

const joined = async (page: Page) => {
  const { id, code } = await schoolClass(page, "History 7b", []);
  await apiCall(page, "class.join", { code, name: "Clara" });
  return id;
};

export const classStates: readonly State[] = [
  { name: "Classes, before the first", address: "/desk/classes" },
  { name: "Classes", address: "/desk/classes", before: (page) => schoolClass(page, "History 7b", names) },
  { name: "A class, empty", address: "/", after: (page) => open(page, []) },
  { name: "A class", address: "/", after: (page) => open(page) },
  {
    name: "A class, its code on the wall",
    address: "/",
    after: async (page) => {
      await open(page);
      await page.getByRole("button", { name: "Put it on the wall" }).click();
    },
  },
  {
    name: "A class, one student",
    address: "/",
    after: async (page) => {
      await open(page);
      await page.getByRole("button", { name: "Change: Clara" }).click();
      await page.getByRole("button", { name: "Make a new phrase" }).click();
      await page.getByRole("button", { name: "Make another phrase" }).waitFor();
    },
  },
  { name: "Somebody else’s class", address: "/desk/class?id=unknown" },
  { name: "Joining, the code", address: "/join" },
  { name: "Joining, no code", address: "/join?code=HK7M-QRTO" },
  {
    name: "Joining, the name",
    address: "/",
    after: async (page) => page.goto(`/join?code=${(await schoolClass(page, "History 7b", [])).code}`),
  },
  {
    name: "Joining, the name is taken",
    address: "/",
    after: async (page) => {
      await page.goto(`/join?code=${(await schoolClass(page, "History 7b", ["Anna"])).code}`);
      await page.getByLabel("Your name").fill("Anna");
      await page.getByRole("button", { name: "Join the class" }).click();
      await page.getByText("has this name already").waitFor();
    },
  },
  {
    name: "Joined",
    address: "/",
    after: async (page) => {
      await page.goto(`/join?code=${(await schoolClass(page, "History 7b", [])).code}`);
      await page.getByLabel("Your name").fill("Anna");
      await page.getByRole("button", { name: "Join the class" }).click();
      await page.getByText("Write these six words down").waitFor();
    },
  },
  { name: "Your class", address: "/", after: async (page) => page.goto(`/class?id=${await joined(page)}`) },
  { name: "Your classes", address: "/class", before: joined },
  { name: "Home, in a class", address: "/", before: joined },
];
