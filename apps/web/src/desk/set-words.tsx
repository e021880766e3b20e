import type { SetSummaryView } from "@communique/api";
import { momentOf } from "../ui/moment.ts";
import { questionsIn } from "./questions-in.ts";

/** How long a set is, when it was changed last, and whether it was given out. */
export function SetWords({ set: { length, updatedAt, published } }: { readonly set: SetSummaryView }) {
  const words = [
    questionsIn(length),
    `changed ${momentOf(updatedAt, new Date())}`,
    ...(published === 0 ? [] : [published === 1 ? "1 link" : `${published} links`]),
  ];
  return <p className="text-sm text-soft">{words.join(" · ")}</p>;
}
