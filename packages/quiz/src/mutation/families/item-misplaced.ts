import type { Family } from "../mutation.ts";

/** An item is put into another group than its own. */
export const itemMisplaced: Family = {
  name: "item in another group",
  mutationsOf: (question) => {
    if (question.kind !== "sort into groups") return [];
    const { places, groups, items } = question;
    return places.flatMap(({ item, group }, index) =>
      groups
        .filter(({ id }) => id !== group)
        .map(({ id, text }) => ({
          changes: [{ at: ["places", index, "group"], to: id }],
          wrong: `“${items.find((one) => one.id === item)?.text}” does not belong to “${text}”`,
        })),
    );
  },
};
