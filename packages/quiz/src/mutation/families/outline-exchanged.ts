import type { Family } from "../mutation.ts";

/** The place to be found has the outline of another, or another place is to be found. */
export const outlineExchanged: Family = {
  name: "outline exchanged",
  mutationsOf: (question) => {
    if (question.kind !== "find on the map") return [];
    const { options, asks } = question;
    return options.flatMap(({ value, because, text }, index) =>
      because.verdict === "right"
        ? []
        : [
            { changes: [{ at: ["asks", "place"], to: value.place }], wrong: `${text} is marked wrong, and asked for` },
            {
              changes: options.flatMap((option, place) =>
                option.because.verdict === "right"
                  ? [
                      { at: ["options", place, "value", "place"], to: value.place },
                      { at: ["options", index, "value", "place"], to: asks.place },
                    ]
                  : [],
              ),
              wrong: `the outline of ${value.place} is marked right for ${asks.place}`,
            },
          ],
    );
  },
};
