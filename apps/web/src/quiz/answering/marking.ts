import type { Answering } from "./answering.ts";
import { textIn } from "./kept-value.ts";
import { markOf } from "./line-dates.ts";

/** A date is marked on a line. */
export const marking: Answering<"place on the timeline"> = {
  missing({ line }, answer) {
    if (!answer) return `Mark a ${line.unit} on the line.`;
    return markOf(line, answer.date) === null ? `Give a ${line.unit} from ${line.from} to ${line.until}.` : null;
  },
  restored({ line }, kept) {
    const date = textIn(kept, "date");
    return date !== null && markOf(line, date) !== null ? { date } : null;
  },
};
