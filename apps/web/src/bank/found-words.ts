import type { BankPageView } from "@communique/api";
import type { BankWanted } from "./bank-wanted.ts";

/** How much of the bank fits what is looked for. */
export function foundWords(
  { found, all, isNear }: Pick<BankPageView, "found" | "all" | "isNear">,
  about: BankWanted["about"],
): string {
  if (found === 0) return `None of ${all} questions on the ${about} fits.`;
  if (found === all) return `All ${all} questions on the ${about}.`;
  const some = `${found} of ${all} questions on the ${about}`;
  if (isNear) return `${some}: not every word was found as it is typed, so these have words that look like it.`;
  return `${some} ${found === 1 ? "fits" : "fit"}.`;
}
