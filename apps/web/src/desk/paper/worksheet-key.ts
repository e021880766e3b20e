import type { FormItemView } from "@communique/api";
import { canDoWithoutOptions } from "./can-do-without-options.ts";
import { keyLetters, letter } from "./key-letters.ts";

/** The right answer as it is filled in on a worksheet: things in order get numbers, and what has no options no letter. */
export function worksheetKey(
  { question, rightAnswer }: Pick<FormItemView, "question" | "rightAnswer">,
  hasOptions: boolean,
): string | null {
  if (!hasOptions && canDoWithoutOptions(question)) return null;
  if (!("order" in rightAnswer)) return keyLetters(rightAnswer);
  const numbered = rightAnswer.order.map((id, place) => `${letter(id)}${place + 1}`);
  return numbered.toSorted().join(", ");
}
