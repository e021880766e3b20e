import type { Tenure } from "../model/fact.ts";
import { labelWithArticle } from "./names.ts";
import { phraseOfWhen } from "./when.ts";

/** "Igor Ivanov was the Russian Foreign Minister in October 2000." */
export function sentenceOfTenure({ holder, office, asOf }: Tenure): string {
  return `${holder.name} was ${labelWithArticle(office)} ${phraseOfWhen(asOf)}.`;
}
