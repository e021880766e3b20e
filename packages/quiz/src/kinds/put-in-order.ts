import { array, object, string } from "zod/mini";
import type { PutInOrder } from "../question/question.ts";
import type { Random } from "../random.ts";
import { beyondChance } from "./credit.ts";
import { problemUnlessAll } from "./ids-given.ts";
import { itemFeedback } from "./items.ts";
import type { KindRules } from "./kind-rules.ts";
import { lettered, mapped, mixed, thingView } from "./placing.ts";
import { unreadable } from "./verdict.ts";

/** All items are put from the earliest to the latest: of every two of them, one comes first. */
export const putInOrderRules: KindRules<PutInOrder["kind"]> = {
  answer: object({ order: array(string()) }),
  answerInWords: "{ order: the ids of all items from the earliest to the latest }",
  grade({ items, order: key }, { order }) {
    const given = order.map((id, place) => ({ id, where: `order[${place}]` }));
    const problem = problemUnlessAll(given, { noun: "item", things: items }, "order");
    if (problem) return unreadable(problem);
    const twos = order.flatMap((earlier, place) => order.slice(place + 1).map((later) => ({ earlier, later })));
    const inOrder = twos.filter(({ earlier, later }) => key.indexOf(earlier) < key.indexOf(later));
    return beyondChance(
      { right: inOrder.length * 2, byChance: twos.length, all: twos.length * 2 },
      items.map((item) => itemFeedback(item, order.indexOf(item.id) === key.indexOf(item.id))),
    );
  },
  shown: ({ items }) => ({ items: items.map(thingView) }),
  placed(question, random) {
    const { things, nameOf } = lettered(outOfOrder(question, random));
    return { ...question, items: things, order: mapped(question.order, nameOf) };
  },
  rightAnswer: ({ order }) => ({ order }),
  keyText: ({ items, order }) => order.map((id) => items.find((item) => item.id === id)?.text).join("; "),
};

/**
 * Drawn anew for as long as three or more items stand in the right order already: so each other order is as likely as any,
 * and where an item stands tells nothing but that.
 */
function outOfOrder({ items, order }: Pick<PutInOrder, "items" | "order">, random: Random): PutInOrder["items"] {
  const drawn = mixed(items, random);
  const isSolved = order.length >= 3 && order.every((id, place) => drawn[place]?.id === id);
  return isSolved ? outOfOrder({ items, order }, random) : drawn;
}
