import type { NonEmpty } from "@communique/domain";
import type { Because } from "../question/because.ts";
import type { Option, Question, SingleChoice } from "../question/question.ts";
import type { OwnOption, OwnQuestion } from "./own-question.ts";

/** An own question as the checks of texts read questions: with nothing in it that is asked of the facts. */
export function standInFor(question: OwnQuestion, about: Question["about"]): Question {
  const { id, stem, explanation, rests } = question;
  const asked: NonEmpty<string> = [rests[0] ?? "", ...rests.slice(1)];
  const becauseOf = ({ because }: Pick<OwnOption, "because">): Because =>
    because.verdict === "right"
      ? { verdict: "right", statement: asked[0] }
      : { verdict: "wrong", ground: "contradiction", statement: asked[0] };
  const optionsOf = <Value>([first, ...rest]: NonEmpty<OwnOption>, value: Value): NonEmpty<Option<Value>> => {
    const optionOf = (option: OwnOption) => ({ ...option, value, because: becauseOf(option) });
    return [optionOf(first), ...rest.map(optionOf)];
  };
  const head: Omit<SingleChoice, "kind" | "asks" | "options"> = {
    ...{ id, stem, explanation, asked, recipe: "own", about },
    ...nothingKnown,
  };
  switch (question.kind) {
    case "single choice":
      return { ...head, kind: question.kind, asks: nothing, options: optionsOf(question.options, nobody) };
    case "several right":
      return {
        ...{ ...head, kind: question.kind, asks: { relation: "holds", with: { office: "" } } },
        options: optionsOf(question.options, nobody),
      };
    case "true or false":
      return {
        ...{ ...head, kind: question.kind, options: optionsOf(question.options, true) },
        asks: { relation: "truth", statement: asked[0], wording: { form: "as told" } },
      };
    case "type the answer": {
      const key = { ...question.key, expected: named, value: nobody, because: becauseOf(question.key) };
      return { ...head, kind: question.kind, asks: nothing, key, foils: [] };
    }
  }
}

const nobody = { person: "" } as const;
const named = { form: "words", accepts: [""], apartFrom: [] } as const;
const nothing = { relation: "holder", office: "" } as const;
const nothingKnown = {
  difficulty: "medium",
  reveals: [],
  statuses: ["stated"],
  topics: ["talks"],
  cites: [{ source: "", label: "", address: "" }],
} as const;
