import type { BankPageView } from "@communique/api";
import type { BankWanted } from "./bank-wanted.ts";

/** How much of the bank fits what is looked for. */
export function foundWords(
  { found, all, isNear }: Pick<BankPageView, "found" | "all" | "isNear">,
  about: BankWanted["about"],
): string {
  if (found === 0) return `None of ${all} questions on the ${about} fits.`;
  const some = found === all ? `All ${all} questions` : `${found} of ${all} questions`;
  if (!isNear) return `${some} on the ${about} ${found === 1 ? "fits" : "fit"}.`.replace(/^(All .*) fit\.$/, "$1.");
  return `${some} on the ${about}: not every word was found as it is typed, so these have words that look like it.`;
}
