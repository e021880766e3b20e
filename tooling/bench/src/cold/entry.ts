// What a server does until it can serve its first question, or, asked to `load`, only up to where it would derive.
import { articleFacts } from "@communique/domain/facts";
import { bankFrom, composeQuiz, publicView } from "@communique/quiz";

export * from "@communique/quiz";

const [, , wish] = process.argv;
process.stdout.write(
  `${JSON.stringify({ ready: wish === "load" ? articleFacts.length : firstQuestion(), cpu: cpu() })}\n`,
);

function firstQuestion() {
  const [question] = composeQuiz(bankFrom(articleFacts), { seed: "tea", length: 10, topics: [], kinds: [] }).questions;
  return question && publicView(question);
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
