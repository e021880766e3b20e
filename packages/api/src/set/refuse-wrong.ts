import { posed } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { standingOf } from "./findings.ts";
import type { Item } from "./item.ts";

/** What the facts find wrong is kept for whoever mends it, and is given to nobody. */
export function refuseWrong(service: Service, items: readonly Item[]): void {
  const place = items.findIndex((item) => standingOf(service, item) === "wrong");
  const item = items[place];
  if (!item) return;
  const { stem } = posed(item.frozen);
  if (item.written) {
    throw new Refusal(
      "found-wrong",
      `Something is wrong in question ${place + 1}, which you wrote${stem && `: “${stem}”`}`,
      "Open it in the set: what is wrong stands there.",
    );
  }
  throw new Refusal(
    "found-wrong",
    `Something is wrong in your words for question ${place + 1}: “${stem}”`,
    "Open its words in the set: what is wrong stands there, and the bank's words can be put back.",
  );
}
