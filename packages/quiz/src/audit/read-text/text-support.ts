import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { type QuestionText, restingStatements } from "./question-texts.ts";
import { jointSupport, type Support, supportOf, supportOfFact } from "./support.ts";

/** What each text of a question may name: what its statements name and, for the texts of an option, its own value. */
export function textSupports(question: ChoiceQuestion, known: KnownFacts): (text: QuestionText) => Support {
  const support = supportOf(restingStatements(question, known), known);
  return ({ option }) => (option ? jointSupport([support, supportOfValue(option.value, known)]) : support);
}

function supportOfValue(value: unknown, known: KnownFacts): Support {
  const own: Support = { ids: new Set(), whens: [], counts: [], texts: [] };
  if (typeof value !== "object" || value === null) return own;
  const facts = Object.values(value)
    .flat()
    .flatMap((id) => known.byId.get(id) ?? []);
  const when = "when" in value ? (value.when as Support["whens"][number]) : null;
  return jointSupport([...facts.map((fact) => supportOfFact(fact, known)), { ...own, whens: when ? [when] : [] }]);
}
