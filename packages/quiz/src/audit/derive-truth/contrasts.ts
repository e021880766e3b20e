import type { Claim, NonEmpty, Position } from "@communique/domain";
import { bare } from "../read-text/normal-form.ts";

/** Words of a statement, and others that make it false in their place. */
interface Contrast {
  readonly words: string;
  readonly against: NonEmpty<string>;
}

export function contrastsOf(fact: Claim | Position): readonly Contrast[] {
  return "contrasts" in fact ? (fact.contrasts as readonly Contrast[]) : [];
}

/** The words of a contrast that these are; undefined where they are none of those that it is set against. */
export function againstWords({ against }: Contrast, given: string): string | undefined {
  return against.find((words) => bare(words) === bare(given));
}

/** A content with other words in the place of some. */
export function withWords(content: string, words: string, others: string): string {
  return content.replace(words, () => others);
}

/** The content of a statement in every wording that it rules out. */
export function contrastedContents(fact: Claim | Position): readonly string[] {
  return [
    ...fact.rulesOut,
    ...contrastsOf(fact).flatMap(({ words, against }) =>
      against.map((others) => withWords(fact.content, words, others)),
    ),
  ];
}
