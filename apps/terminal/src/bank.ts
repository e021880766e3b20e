import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { type Bank, bankFrom, type Question } from "@communique/quiz";

/** All that can be asked about the article, or about what other sources tell around it. */
export function bankAbout(about: Question["about"]): Bank {
  const facts = about === "article" ? articleFacts : backgroundFacts;
  return bankFrom(facts);
}
