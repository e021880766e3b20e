import type { ClassView } from "@communique/api";
import { type Page, request } from "@playwright/test";
import { apiCall } from "./api-call.ts";

/** A class of this browser's learner, which these students have joined, each with a device of their own. */
export async function schoolClass(page: Page, title: string, names: readonly string[]): Promise<ClassView> {
  const made = (await apiCall(page, "class.create", { title })) as ClassView;
  for (const name of names) await joinAs(page, { code: made.code, name });
  return made;
}

async function joinAs(page: Page, data: { readonly code: string; readonly name: string }): Promise<void> {
  const { origin } = new URL((await page.request.get("/healthz")).url());
  const device = await request.newContext({ baseURL: origin });
  const response = await device.post("/api/trpc/class.join", { data });
  if (!response.ok()) throw new Error(await response.text());
  await device.dispose();
}
