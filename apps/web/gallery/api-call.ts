import type { Page } from "@playwright/test";

/** Calls the API as this browser's learner, without a look at a page. */
export async function apiCall(page: Pick<Page, "request">, name: string, data: object): Promise<unknown> {
  const response = await page.request.post(`/api/trpc/${name}`, { data });
  if (!response.ok()) throw new Error(`${name}: ${await response.text()}`);
  return (await response.json()).result.data;
}
