import type { When } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import type { OwnTyped } from "../own/own-question.ts";
import type { FillTheGap, TypeTheAnswer } from "../question/question.ts";
import { type DateRead, readDate } from "../typed-answer/read-date.ts";
import { type NameRead, readName } from "../typed-answer/read-name.ts";
import { readText, type TextRead } from "../typed-answer/read-text.ts";
import { allOrNothing } from "./credit.ts";
import { type AnswerProblem, type Grade, type Note, unreadable } from "./verdict.ts";

export type TypedQuestion = FillTheGap | TypeTheAnswer | OwnTyped;
type DateFlaw = Extract<DateRead, { readonly read: "near" }>["but"];

/** What is typed is right or wrong as a whole; what is nearly right is wrong, with a hint. */
export function gradeTyped(question: TypedQuestion, text: string): Grade {
  const { key, foils } = question;
  const read = readTyped(text, key.expected, foils);
  switch (read.read) {
    case "accepted":
      return allOrNothing(true, [{ note: "feedback", part: "key", right: true, text: key.feedback }]);
    case "empty":
      return unreadable(nothingTyped);
    case "ambiguous":
      return unreadable(ambiguous(read.readings));
    case "near":
      return allOrNothing(false, [
        ...foilsTyped(question, text),
        { note: "hint", text: "but" in read ? hints[read.but] : misspelt },
      ]);
    default:
      return allOrNothing(false, foilsTyped(question, text));
  }
}

function readTyped(
  text: string,
  expected: TypedQuestion["key"]["expected"],
  foils: TypedQuestion["foils"],
): NameRead | DateRead | TextRead {
  if (expected.form === "text") return readText(text, expected.accepts);
  if (expected.form === "date") return readDate(text, expected.when);
  const { accepts, apartFrom } = expected;
  const foreseen = foils.flatMap((foil) => (foil.expected.form === "words" ? [foil.expected] : []));
  return readName(text, { accepts, others: [...foreseen, ...apartFrom.map((name) => ({ accepts: [name] as const }))] });
}

/** What is said of the wrong answer that was typed, where it is one that was foreseen. */
function foilsTyped({ foils }: TypedQuestion, text: string): readonly Note[] {
  const index = foils.findIndex(({ expected }) => readTyped(text, expected, []).read === "accepted");
  const foil = foils[index];
  return foil ? [{ note: "feedback", part: `foil ${index + 1}`, right: false, text: foil.feedback }] : [];
}

const misspelt = "That is nearly it: look at the spelling.";

const hints: Readonly<Record<DateFlaw, string>> = {
  "a part of it": "That is a part of it: give all of its days.",
  "another day": "The month is right; the days are not.",
  "another year": "All but the year is right.",
  "less exact": "That is right as far as it goes: give it more exactly.",
  "more exact": "That is more exact than the time that is asked for: give no more than that.",
  "a misspelt month": misspelt,
};

const nothingTyped: AnswerProblem = {
  code: "nothing typed",
  where: "text",
  message: "Nothing is typed.",
  hint: "Type a name, a word or a date.",
};

function ambiguous(readings: readonly [When, When]): AnswerProblem {
  const [one, other] = readings.map(labelAsTyped);
  return {
    code: "ambiguous date",
    where: "text",
    message: `That can be ${one} or ${other}.`,
    hint: "Write the month as a word.",
  };
}

/** The year is left out where it was not typed: it would tell that of the right date. */
function labelAsTyped(when: When): string {
  const label = labelOfWhen(when);
  return when.inferred === "year" ? label.replaceAll(/ \d{4}/g, "") : label;
}
