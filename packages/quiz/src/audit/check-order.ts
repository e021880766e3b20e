import type { PutInOrder } from "../question/question.ts";
import { type Dated, datedWith, timeOf } from "./derive-truth/dated.ts";
import { isSurelyBefore, spanOf } from "./derive-truth/time-span.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";

type Item = PutInOrder["items"][0];

/** Whether each item in the declared order surely lies before the next, and names the statement that dates it. */
export function checkOrder({ items, order }: PutInOrder, known: KnownFacts): readonly Problem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const inOrder = order.flatMap((id) => byId.get(id) ?? []);
  return [
    ...items.flatMap(checkProof),
    ...inOrder.slice(1).flatMap((item, place) => {
      const before = inOrder[place];
      return before ? checkNeighbours([before, item], known) : [];
    }),
  ];
}

function checkProof({ id, value, statement }: Item): readonly Problem[] {
  const proof = `${value.event}#when`;
  if (statement === proof) return [];
  const where = { list: "items", id, part: "because" } as const;
  return [{ code: "proof-mismatch", where, declared: statement, statements: [proof] }];
}

function checkNeighbours([earlier, later]: readonly [Item, Item], known: KnownFacts): readonly Problem[] {
  const [one, other] = [earlier, later].map(({ value }) => datedWith(value.event, known));
  const found = {
    where: "order" as const,
    items: [earlier.id, later.id] as const,
    statements: [earlier, later].map(({ value }) => `${value.event}#when`),
  };
  if (!one || !other) return [{ code: "order-unproven", ...found, doubt: "not told" }];
  const [first, second] = [spanOf(timeOf(one)), spanOf(timeOf(other))];
  if (isSurelyBefore(second, first)) return [{ code: "order-wrong", ...found }];
  if (!isSurelyBefore(first, second)) return [{ code: "order-unproven", ...found, doubt: "overlapping date" }];
  // What is due may come later than it was due: nothing that was held is surely after it.
  return isDue(one) && !isDue(other) ? [{ code: "order-unproven", ...found, doubt: "plan not carried out yet" }] : [];
}

function isDue(fact: Dated): boolean {
  return "due" in fact;
}
