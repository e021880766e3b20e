import type { SetItemView, SetView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";

/** A set of this browser's learner, with questions of every kind. */
export async function set(page: Page, title: string, length: number): Promise<string> {
  const { id, revision } = (await apiCall(page, "set.create", { title })) as SetView;
  const wishes = { set: id, count: length, seed: "gallery", evenly: "kinds" };
  const drawn = (await apiCall(page, "set.draw", wishes)) as readonly SetItemView[];
  await apiCall(page, "set.save", { set: id, revision, title, items: drawn.map((item) => item.id) });
  return id;
}
