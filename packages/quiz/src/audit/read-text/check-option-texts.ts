import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { normalForm } from "./normal-form.ts";
import { saysOwnValue } from "./says-value.ts";

const catchAll =
  /\b(?:all|none|both|any|either|neither|some) of (?:the|these|those|them)(?: (?:above|others?|options|answers))?\b/i;

/** Whether each option says its value, no two look the same, and none stands for the others. */
export function checkOptionTexts(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  return [
    ...checkValues(question, known),
    ...checkTwins(question),
    ...checkCatchAll(question),
    ...checkLength(question),
  ];
}

function checkValues(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  return question.options.flatMap(({ id, text }, index): readonly Problem[] =>
    saysOwnValue(question, index, known) || catchAll.test(text)
      ? []
      : [
          {
            code: "option-text-mismatch",
            where: { option: id, part: "text" },
            statements: [question.asked[0]],
          },
        ],
  );
}

function checkTwins({ options, asked: [statement] }: ChoiceQuestion): readonly Problem[] {
  return options.flatMap((option, index): readonly Problem[] => {
    const twin = options.slice(0, index).find((other) => comparable(other.text) === comparable(option.text));
    return twin
      ? [{ code: "same-text-twice", where: "options", options: [twin.id, option.id], statements: [statement] }]
      : [];
  });
}

function comparable(text: string): string {
  return normalForm(text).replace(/[.,;:!?]+$/, "");
}

function checkCatchAll({ options, asked: [statement] }: ChoiceQuestion): readonly Problem[] {
  return options.flatMap(({ id, text }): readonly Problem[] => {
    const words = catchAll.exec(text)?.[0];
    return words === undefined
      ? []
      : [{ code: "catch-all-option", where: { option: id, part: "text" }, words, statements: [statement] }];
  });
}

/** How many times as long as every other option, or every other as long as it, the right option tells itself. */
const tellingRatio = 2.5;

function checkLength({ options, asked: [statement] }: ChoiceQuestion): readonly Problem[] {
  const right = options.find(({ because }) => because.verdict === "right")?.text.length;
  const others = options.filter(({ because }) => because.verdict === "wrong").map(({ text }) => text.length);
  if (right === undefined || others.length === 0) return [];
  const tells = right > tellingRatio * Math.max(...others) || right * tellingRatio < Math.min(...others);
  return tells ? [{ code: "length-tells", where: "options", statements: [statement] }] : [];
}
