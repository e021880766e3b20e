import type { Page } from "@playwright/test";
import { apiCall } from "./api-call.ts";
import type { State } from "./state.ts";

const id = `own-${"0".repeat(32)}`;

const written = {
  ...{ kind: "single choice", stem: "When was Yohei Kono due to visit Moscow?", explanation: "" },
  rests: ["event:kono-in-moscow#when"],
  options: [
    { text: "1–3 November 2000", right: true, feedback: "" },
    { text: "5–6 November 2000", right: false, feedback: "" },
  ],
};

/** Opens a question of a set that was written from nothing. */
async function writing(page: Page, changed: object = {}): Promise<void> {
  const { id: set } = (await apiCall(page, "set.create", { title: "My own" })) as { readonly id: string };
  const own = { [id]: { ...written, ...changed } };
  await apiCall(page, "set.save", { set, revision: 1, title: "My own", items: [id], written: own });
  await page.goto(`/desk/set?id=${set}`);
  await page.getByRole("button", { name: /^Change: / }).click();
}

/** A question that a teacher writes from nothing. */
export const ownStates: readonly State[] = [
  {
    name: "A set, a question written from nothing",
    address: "/",
    after: async (page) => {
      await writing(page);
      await page.getByText("The facts bear out that this is right.").first().waitFor();
    },
  },
  {
    name: "A set, a written question that is wrong",
    address: "/",
    after: async (page) => {
      const options = written.options.map((option) => ({ ...option, right: !option.right }));
      await writing(page, { options, explanation: "So said Losyukov of the Northern Territories." });
      await page.getByText("Wrong: ").first().waitFor();
    },
  },
  {
    name: "A set, looking for what a question rests on",
    address: "/",
    after: async (page) => {
      await writing(page, { rests: [] });
      await page.getByLabel("Find a statement").fill("Kono visit Moscow");
      await page.getByText("statements, the best first").waitFor();
    },
  },
];
