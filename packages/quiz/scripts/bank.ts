import { argv, exit, stderr, stdout } from "node:process";
import { styleText } from "node:util";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { questionsFrom } from "../src/bank.ts";
import { questionJson } from "../src/report/question-json.ts";
import { type BankOptions, bankOptions } from "./bank-options.ts";
import { printedBank } from "./printed-bank.ts";

const help = `Prints what the bank of questions has, for people who look for what it lacks.

  pnpm bank                  how many questions of which kind, what of the article is asked, whether keys tell themselves
  pnpm --silent bank --json  every question with its answer and its proofs, as JSON
  pnpm bank --article        the questions on the article alone
  pnpm bank --background     the questions on the background alone
  pnpm bank --help           this text

Colours are used on a terminal only, and never where NO_COLOR is set.
`;

// Whoever closes the pipe has read enough.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  exit();
});

const options = bankOptions(argv.slice(2));
if ("refusal" in options) {
  stderr.write(`${options.refusal}\n`);
  exit(2);
}
stdout.write(options.asksHelp ? help : printed(options));

function printed({ isJson, about }: BankOptions): string {
  const questions = questionsFrom([...articleFacts, ...backgroundFacts]).filter(
    (question) => about === undefined || question.about === about,
  );
  return isJson
    ? `${JSON.stringify(questions.map(questionJson), null, 2)}\n`
    : printedBank({ questions, facts: articleFacts, about, paint });
}

function paint(style: "bold" | "dim", text: string): string {
  return styleText(style, text, { stream: stdout });
}
