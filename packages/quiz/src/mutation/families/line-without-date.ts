import { boundsOf } from "@communique/domain";
import type { Family } from "../mutation.ts";

/** The line does not reach the date, ends at it, or is marked more finely than the date is known. */
export const lineWithoutDate: Family = {
  name: "line that does not hold the date",
  mutationsOf: (question) => {
    if (question.kind !== "place on the timeline") return [];
    const { line, key } = question;
    const { from, until } = boundsOf(key.value.when);
    if (from === undefined || until === undefined) return [];
    const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
    const finer = { decade: "year", year: "month", month: "day", day: undefined }[line.unit];
    const { precision } = key.value.when;
    return [
      { at: ["line"], to: { ...line, from: last + 1, until: last + 20 } },
      { at: ["line"], to: { ...line, from: first - 20, until: first - 1 } },
      { at: ["line"], to: { ...line, from: line.until, until: line.from } },
      ...(finer === precision || precision === "day" || precision === "days" || finer === undefined
        ? []
        : [{ at: ["line", "unit"], to: finer }]),
    ].map((change) => ({ changes: [change], wrong: `the date is ${key.text}` }));
  },
};
