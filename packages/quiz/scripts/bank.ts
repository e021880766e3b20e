import { argv, exit, stderr, stdout } from "node:process";
import { parseArgs, styleText } from "node:util";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { questionsFrom } from "../src/bank.ts";
import { questionJson } from "../src/report/question-json.ts";
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

const { json, article, background, help: asksHelp } = optionsIn(argv.slice(2));
if (asksHelp) stdout.write(help);
else print(article ? "article" : background ? "background" : undefined);

function print(about: "article" | "background" | undefined): void {
  const questions = questionsFrom([...articleFacts, ...backgroundFacts]).filter(
    (question) => about === undefined || question.about === about,
  );
  stdout.write(
    json
      ? `${JSON.stringify(questions.map(questionJson), null, 2)}\n`
      : printedBank({ questions, facts: articleFacts, about, paint }),
  );
}

function optionsIn(args: readonly string[]) {
  const options = {
    article: { type: "boolean" },
    background: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return values.article && values.background ? refuse("--article and --background exclude each other.") : values;
  } catch (error) {
    // The parser's first sentence says what is wrong, the second how to pass an argument that no option takes.
    return refuse(`${error instanceof Error ? error.message.split(". ")[0] : error}.`);
  }
}

function paint(style: "bold" | "dim", text: string): string {
  return styleText(style, text, { stream: stdout });
}

function refuse(sentence: string): never {
  stderr.write(`${sentence} There are --article, --background, --json and --help.\n`);
  exit(2);
}
