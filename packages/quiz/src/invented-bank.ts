import { pose } from "./pose.ts";
import type { Because } from "./question/because.ts";
import type { Question } from "./question/question.ts";

/** A question about nothing, for tests of what treats all questions alike. */
export function inventedQuestion(of: {
  readonly statement: string;
  readonly recipe?: string;
  readonly reveals?: readonly string[];
  readonly topic?: Question["topics"][0];
}): Question {
  const { statement, recipe = "invented", reveals = [], topic = "talks" } = of;
  return pose({
    kind: "single choice",
    recipe,
    asks: { relation: "holder", office: "office:mayor" },
    stem: `Who is the ${statement}?`,
    options: [
      option("a", "Ada", { verdict: "right", statement }),
      option("b", "Ben", { verdict: "wrong", ground: "functional", statement }),
      option("c", "Cleo", { verdict: "wrong", ground: "functional", statement }),
      option("d", "Dan", { verdict: "wrong", ground: "functional", statement }),
    ],
    explanation: "Ada is.",
    about: "article",
    asked: [statement],
    reveals,
    statuses: ["stated"],
    difficulty: "easy",
    cites: [{ source: "source:gazette", label: "Gazette ¶1.1", paragraph: 1, sentence: 1 }],
    topics: [topic],
  });
}

function option(id: string, name: string, because: Because) {
  return { id, text: name, value: { person: `person:${name.toLowerCase()}` }, because, feedback: `${name}.` };
}
