import { argv, exit, stderr, stdout } from "node:process";
import { parseArgs, styleText } from "node:util";
import { allFacts } from "./all-facts.ts";
import { factsFile } from "./facts-file.ts";
import { numbersOf, printedFacts } from "./printed/print-facts.ts";

const help = `Prints every fact, for people who compare the facts with their sources.

  pnpm facts                  the article by paragraph and sentence, the background in the order of time, the links,
                              the names that are still wanted
  pnpm facts --paragraph 5    one paragraph of the article, and the links of what it tells
  pnpm --silent facts --json  the facts as JSON, as the package brings them
  pnpm facts --help           this text

Colours are used on a terminal only, and never where NO_COLOR is set.
`;

// Whoever closes the pipe has read enough.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  exit();
});

const { json, paragraph, ...asked } = optionsIn(argv.slice(2));
if (asked.help) stdout.write(help);
else if (json) stdout.write(factsFile());
else stdout.write(printedFacts({ ...allFacts, paragraph: paragraphFrom(paragraph), paint }));

function optionsIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: "boolean" }, json: { type: "boolean" }, paragraph: { type: "string" } },
    });
    return values.json && values.paragraph ? refuse("--json prints every fact; leave --paragraph out.") : values;
  } catch (error) {
    // The parser's first sentence says what is wrong, the second how to pass an argument that no option takes.
    return refuse(`${error instanceof Error ? error.message.split(". ")[0] : error}.`);
  }
}

function paragraphFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const numbers = allFacts.article.flatMap((fact) => (fact.kind === "article" ? numbersOf(fact) : []));
  const number = numbers.find((number) => String(number) === text);
  return number ?? refuse(`There is no paragraph ${text}; the article has ${numbers[0]} to ${numbers.at(-1)}.`);
}

function paint(style: "bold" | "dim", text: string): string {
  return styleText(style, text, { stream: stdout });
}

function refuse(sentence: string): never {
  stderr.write(`${sentence} See pnpm facts --help.\n`);
  exit(2);
}
