import type { Family } from "../mutation.ts";

/** Two items stand in each other's place. */
export const orderSwapped: Family = {
  name: "order of two swapped",
  mutationsOf: (question) => {
    if (question.kind !== "put in order") return [];
    const { order, items } = question;
    const textOf = (id: string | undefined) => items.find((item) => item.id === id)?.text;
    return order.flatMap((id, place) =>
      order.slice(place + 1).map((other) => ({
        changes: [{ at: ["order"], to: order.map((one) => (one === id ? other : one === other ? id : one)) }],
        wrong: `“${textOf(id)}” is before “${textOf(other)}”`,
      })),
    );
  },
};
