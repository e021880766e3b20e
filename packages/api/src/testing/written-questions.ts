import type { Written } from "@communique/quiz";

function options(...texts: readonly string[]) {
  return texts.map((text, place) => ({ text, right: place === 0, feedback: "" }));
}

/** One of each kind that can be written from nothing, finished and with nothing wrong in it. */
export const writtenQuestions = {
  single: {
    ...{ kind: "single choice", stem: "When was Yohei Kono due to visit Moscow?", explanation: "" },
    ...{ rests: ["event:kono-in-moscow#when"], options: options("1–3 November 2000", "5–6 November 2000") },
  },
  several: {
    ...{ kind: "several right", stem: "Which of these are colours?", explanation: "Mind the third.", rests: [] },
    options: [...options("red"), { text: "blue", right: true, feedback: "" }, ...options("x", "loud").slice(1)],
  },
  truth: {
    ...{ kind: "true or false", stem: "True or false? Moscow is north of Tokyo.", explanation: "", rests: [] },
    isTrue: true,
  },
  typed: {
    ...{ kind: "type the answer", stem: "Who was the first cosmonaut?", explanation: "", rests: [] },
    ...{ form: "words", accepts: ["Yuri Gagarin", "Gagarin"] },
  },
} as const satisfies Record<string, Written>;

/** The id of an item, of which there can be ten. */
export function writtenId(number: number): string {
  return `own-${"0".repeat(31)}${number}`;
}
