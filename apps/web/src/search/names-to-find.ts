import type { Fact } from "@communique/domain";
import { formsOf } from "@communique/quiz";

/** The names, in all scripts, by which somebody may look for a fact or for what is told of it. */
export function namesToFind(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "person":
    case "place":
    case "government":
    case "instrument":
    case "organisation":
    case "outlet":
    case "group":
    case "unnamed":
    case "office":
      return formsOf(fact);
    case "issue":
    case "event":
      return [fact.name];
    case "usage":
      return [
        fact.name,
        ...fact.alsoCalled,
        ...fact.writtenForms.flatMap(({ text, reading }) => (reading ? [text, reading] : [text])),
      ];
    default:
      return [];
  }
}
