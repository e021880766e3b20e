import type { Family } from "../mutation.ts";
import { textsOf } from "../texts.ts";
import { withoutQuotations } from "../words.ts";

/** Words that take no side, and some in their place that take one. */
const loaded: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bdisputed islands\b/, "Northern Territories"],
  [/\bdisputed islands\b/, "occupied islands"],
  [/\bfour islands\b/, "four seized islands"],
  [/\bhand over\b/, "return"],
  [/\bhanding over of\b/, "return of"],
  [/\bhanded over\b/, "returned"],
  [/\bislands dispute\b/, "row"],
  [/\bdispute\b/, "row"],
  [/\bSoviet troops reached\b/, "Soviet troops liberated"],
  [/\bSoviet troops landed on\b/, "Soviet troops annexed"],
  [/\bcame to hold\b/, "seized"],
  [/\bSoviet hold on\b/, "Soviet occupation of"],
  [/\badministered by\b/, "illegally occupied by"],
  [/\bIturup \(Etorofu\) and Kunashir \(Kunashiri\)/, "the Southern Kurils"],
  [/\bpeace treaty talks\b/, "talks on the so-called peace treaty"],
  [/\bthe territorial issue\b/, "the return of Japan's inherent territory"],
  [/\bspy case\b/, "spy row"],
];

/** A word of nobody in particular becomes one that takes a side, outside quotation. */
export const loadedTerm: Family = {
  name: "loaded term",
  mutationsOf: (question) =>
    textsOf(question).flatMap(({ at, text }) =>
      loaded.flatMap(([pattern, instead]) => {
        const found = pattern.exec(withoutQuotations(text));
        if (!found) return [];
        const to = `${text.slice(0, found.index)}${instead}${text.slice(found.index + found[0].length)}`;
        return [{ changes: [{ at, to }], wrong: `“${instead}” takes a side` }];
      }),
    ),
};
