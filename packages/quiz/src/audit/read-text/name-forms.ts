import type { Fact } from "@communique/domain";
import { nameForms } from "../derive-truth/same-thing.ts";
import { withoutArticle } from "./names-actor.ts";

/** Every way in which a text may name a fact. */
export function formsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "person":
      return [...nameForms(fact), fact.family, fact.given];
    case "place":
      return fact.form === "islands" ? [] : nameForms(fact);
    case "government":
      return [withoutArticle(fact.name), fact.adjective, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "outlet":
    case "organisation":
      return [withoutArticle(fact.name)];
    case "instrument":
      return [fact.name, ...fact.alsoCalled].map(withoutArticle);
    case "office":
      return [fact.title];
    default:
      return [];
  }
}
