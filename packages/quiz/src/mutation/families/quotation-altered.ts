import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";

/** Quoted words are no longer those that the source has. */
export const quotationAltered: Family = {
  name: "quotation altered",
  mutationsOf: (question) =>
    proseOf(question).flatMap(({ at, text }) =>
      [...text.matchAll(/“([^”]+)”/g)].flatMap(({ 0: quotation, 1: words = "" }) =>
        alterationsOf(words).map((altered) => ({
          changes: [{ at, to: text.replace(quotation, () => `“${altered}”`) }],
          wrong: `the source has “${words}”`,
        })),
      ),
    ),
};

function alterationsOf(words: string): readonly string[] {
  const [first = "", ...rest] = words.split(" ");
  return [`${words} indeed`, rest.length > 0 ? `${first} so-named ${rest.join(" ")}` : `${first}-like`];
}
