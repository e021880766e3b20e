import { type Fact, statementById } from "@communique/domain";
import { type ToldApart, toldFrom } from "./told-of.ts";

// What tells of a border or of who gets which land by a treaty; no outline has any of it.
const ids = [
  "claim:border-of-1855",
  "claim:sakhalin-without-border",
  "claim:islands-from-urup",
  "claim:sakhalin-to-russia",
  "claim:sakhalin-ceded",
  "claim:islands-not-in-portsmouth",
];

/** What the treaties from 1855 to 1905 drew, as sources tell it. */
export function linesTold(facts: readonly Fact[]): ToldApart {
  return toldFrom(
    ids.map((id) => {
      const answer = statementById(facts, id);
      if (answer.outcome !== "found") throw new Error(`${id} is no statement any more`);
      return answer.statement;
    }),
  );
}
