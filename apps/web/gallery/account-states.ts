import type { Page } from "@playwright/test";
import { KeyDevice } from "../journeys/key-device.ts";
import type { State } from "./state.ts";

const password = "correct horse battery";
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Each picture is of an account of its own. */
const newEmail = () => `${crypto.randomUUID().slice(0, 8)}@school.example`;

async function signUp(page: Page): Promise<void> {
  await page.getByLabel("Make an account").check();
  await field(page, "E-mail").fill(newEmail());
  await field(page, "Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByText("Signed in as").waitFor();
}

export const accountStates: readonly State[] = [
  { name: "Account, signed out", address: "/account" },
  {
    name: "Account, a wrong password",
    address: "/account",
    after: async (page) => {
      await field(page, "E-mail").fill("nobody@school.example");
      await field(page, "Password").fill(password);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.getByText("open no account").waitFor();
    },
  },
  {
    name: "Account, to be made",
    address: "/account",
    after: (page) => page.getByLabel("Make an account").check(),
  },
  {
    name: "Account, a link asked for",
    address: "/account",
    after: async (page) => {
      await page.getByLabel("Forgotten the password").check();
      await field(page, "E-mail").fill(newEmail());
      await page.getByRole("button", { name: "Ask for a link" }).click();
      await page.getByText("console now").waitFor();
    },
  },
  { name: "Account, signed in", address: "/account", after: signUp },
  {
    name: "Account, with a passkey",
    address: "/account",
    after: async (page) => {
      await KeyDevice.in(page);
      await signUp(page);
      await field(page, "Name of the passkey").fill("School laptop");
      await field(page, "Your password, so that nobody else adds one").fill(password);
      await page.getByRole("button", { name: "Add a passkey" }).click();
      await page.getByText("Added: “School laptop”").waitFor();
    },
  },
  {
    name: "Account, to be deleted",
    address: "/account",
    after: async (page) => {
      await signUp(page);
      await page.getByRole("button", { name: "Delete the account…" }).click();
    },
  },
  { name: "A new password", address: "/account/reset#token" },
  { name: "A link that does not work", address: "/account/reset" },
];
