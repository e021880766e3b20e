import type { FillTheGap } from "../question/question.ts";
import { isSurelyInside, spanOf } from "./derive-truth/time-span.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";
import { dateMentions } from "./read-text/date-mentions.ts";
import { mayMeanOne } from "./read-text/name.ts";
import { nameMentions } from "./read-text/name-mentions.ts";
import { containsWords } from "./read-text/normal-form.ts";

/** Whether the sentence with its gap filled is the statement's own, and the rest of it leaves the answer to the reader. */
export function checkGap(question: FillTheGap, known: KnownFacts): readonly Problem[] {
  const { sentence, key, asked } = question;
  const told = asked.flatMap((id) => {
    const fact = known.statements.get(id)?.fact;
    return fact && "says" in fact ? [fact.says] : [];
  });
  const whole = `${sentence.before}${key.text}${sentence.after}`;
  const isTold = told.length === 0 || told.some((says) => oneSpaced(says) === oneSpaced(whole));
  return [
    ...(isTold ? [] : [{ code: "sentence-mismatch", where: "sentence", statements: asked } as const]),
    ...(isGivenAway(question, known)
      ? [{ code: "answer-in-sentence", where: "sentence", statements: asked } as const]
      : []),
  ];
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isGivenAway({ sentence, key }: FillTheGap, known: KnownFacts): boolean {
  const { expected } = key;
  const rests = [sentence.before, sentence.after];
  if (expected.form === "date") {
    const span = spanOf(expected.when);
    return rests.flatMap(dateMentions).some(({ year, spanIn }) => year !== null && isSurelyInside(spanIn(year), span));
  }
  const names = nameMentions(key.text, known).map(({ name }) => name);
  const named = rests.flatMap((rest) => nameMentions(rest, known).map(({ name }) => name));
  return (
    expected.accepts.some((form) => rests.some((rest) => containsWords(rest, form))) ||
    names.some((name) => named.some((other) => mayMeanOne(name, other)))
  );
}
