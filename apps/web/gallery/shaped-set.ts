import type { SetItemView, SetView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";

export interface ShapedSet {
  readonly set: string;
  readonly items: readonly SetItemView[];
}

export const sections = [
  {
    ...{ id: "told", at: 0, title: "What the article tells" },
    instruction: "Choose one answer. What is planned is not what was done.",
  },
  { id: "says", at: 3, title: "Who says so", instruction: "" },
] as const;

/** A set of this browser's teacher: five questions of one choice, worth 2, ½, 1, 4 and 1 points, in two sections. */
export async function shapedSet(page: Page): Promise<ShapedSet> {
  const title = "Thursday";
  const { id: set, revision } = (await apiCall(page, "set.create", { title })) as SetView;
  const wishes = { set, count: 5, seed: "gallery", kinds: ["single choice"] };
  const items = (await apiCall(page, "set.draw", wishes)) as readonly SetItemView[];
  const ids = items.map(({ id }) => id);
  const points = Object.fromEntries(ids.map((id, place) => [id, [2, 0.5, 1, 4, 1][place]]));
  await apiCall(page, "set.save", { set, revision, title, items: ids, points, sections });
  return { set, items };
}

/** The same, given out and changed since. */
export async function changedSet(page: Page, { set, items }: ShapedSet): Promise<void> {
  const [first, second, , ...others] = items.map(({ id }) => id);
  await apiCall(page, "set.save", {
    ...{ set, revision: 2, title: "Thursday", items: [second, first, ...others] },
    ...{ points: { [first ?? ""]: 3 }, sections: [{ ...sections[1], at: 1, title: "Whose words" }] },
  });
}
