import { rulesFor } from "./kinds/index.ts";
import { pose } from "./pose.ts";
import type { Question } from "./question/question.ts";
import type { Random } from "./random.ts";

/** The same question with what it shows in an order of chance, and named by place: `a`, `b`, …, and `1`, `2`, … */
export function placed(question: Question, random: Random): Question {
  return pose(rulesFor(question).placed(question, random));
}
