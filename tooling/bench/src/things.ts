import type { Fact } from "@communique/domain";
import {
  audit,
  bankOf,
  composeQuiz,
  grade,
  type Question,
  questionsFrom,
  replay,
  review,
  rightAnswer,
} from "@communique/quiz";

/** What is measured on some facts: a call, and the value that is cloned and parsed beside it. */
interface Prepared {
  readonly run: () => unknown;
  readonly beside: unknown;
}

/** Something that the product does. */
export interface Thing {
  readonly name: string;
  prepare(facts: readonly Fact[], questions: readonly Question[]): Prepared;
}

const length = 10;
const now = new Date("2000-10-24T09:00:00.000Z");

/** Each beside its own output; the audit, which finds nothing, beside the questions that it reads. */
export const things: readonly Thing[] = [
  {
    name: "derive the bank",
    prepare: (facts, questions) => ({ run: () => questionsFrom(facts), beside: questions }),
  },
  {
    name: "audit the bank",
    prepare: (facts, questions) => ({
      run: () => {
        // What the audit knows of facts it keeps for as long as it is given the same array.
        const unknown = [...facts];
        return questions.map((question) => audit(question, unknown));
      },
      beside: questions,
    }),
  },
  {
    name: "compose ten questions",
    prepare: (facts, questions) => {
      const bank = bankOf(questions, facts);
      let seed = 0;
      const run = () => composeQuiz(bank, { seed: `seed ${seed++}`, length, topics: [], kinds: [] });
      return { run, beside: run() };
    },
  },
  {
    name: "grade ten answers",
    prepare: (facts, questions) => {
      const quiz = composeQuiz(bankOf(questions, facts), { seed: "tea", length, topics: [], kinds: [] });
      const answered = quiz.questions.map((question) => ({ question, answer: rightAnswer(question) }));
      const run = () => answered.map(({ question, answer }) => grade(question, answer));
      return { run, beside: run() };
    },
  },
  {
    name: "schedule a review",
    prepare: (_, questions) => {
      const statements = [...new Set(questions.flatMap(({ asked }) => asked))];
      const memory = memoryOf(statements);
      const [statement = ""] = statements;
      const run = () => review(memory, { statement, rating: "good", source: "graded answer", now });
      return { run, beside: run() };
    },
  },
];

/** The memory of somebody who has reviewed every statement once. */
function memoryOf(statements: readonly string[]) {
  const replayed = replay(
    statements.map((statement) => ({
      kind: "review",
      statement,
      number: 1,
      at: "2000-10-23T09:00:00.000Z",
      rating: "good",
      source: "graded answer",
      cram: false,
    })),
    "tea",
  );
  if (replayed.outcome !== "replayed") throw new TypeError(`The log is broken: ${JSON.stringify(replayed)}`);
  return replayed.memory;
}
