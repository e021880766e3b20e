import { articleTopics } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { bankFrom, composeQuiz, keyText, questionKinds } from "@communique/quiz";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { choicesOf, questionOf, quizOf, rightIn, wrongIn } from "./testing/answers.ts";
import { piped } from "./testing/piped.ts";

const args = ["quiz", "--seed", "tea", "--length", "2", "--kind", "single-choice"];
const [first, second] = choicesOf("tea", 2);
if (!(first && second)) throw new Error("the bank has no two questions");

test("a quiz is answered line by line, without escape sequences", () => {
  const { stdout, stderr, exitCode } = piped(args, `${rightIn(first).toUpperCase()}\n${wrongIn(second)}\n`);
  expect(stdout).toContain(`\n${first.stem}\n`);
  for (const { id, text } of first.options) expect(stdout).toContain(`\n  ${id}) ${text}\n`);
  expect(stdout).toContain("Your result: 1 of 2 right.");
  expect(stdout).not.toContain("\u001B");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

const wishes = { seed: "tea", length: 8, topics: [], kinds: [], statuses: [] };
const known = { article: articleFacts, background: backgroundFacts };

test.each(["article", "background"] as const)("a quiz on the %s has the questions of the web app's", (about) => {
  const facts = known[about];
  const { questions } = composeQuiz(bankFrom(facts), wishes);
  const options = about === "background" ? ["--background"] : [];
  const input = questions.map((question) => `${rightIn(question)}\n`).join("");
  const { stdout, exitCode } = piped(["quiz", "--seed", "tea", "--length", "8", ...options], input);
  const asked = stdout.split("\n").filter((_, index, lines) => lines[index - 1]?.startsWith("Question "));
  expect(asked).toEqual(questions.map(({ stem }) => stem));
  expect(stdout).toContain("Your result: 8 of 8 right.");
  expect(exitCode).toBe(0);
});

const everyKind = ["--seed", "each", "--length", "12"];
const ofEveryKind = quizOf("each", 12);

test("a question of each kind waits for an answer that can be read, and tells the right one", () => {
  expect(new Set(ofEveryKind.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  const input = ofEveryKind.map((question) => `\n${wrongIn(question)}\n`).join("");
  const { stdout, stderr, exitCode } = piped(["quiz", ...everyKind], input);
  const parts = stdout.split(/\nQuestion \d+ of 12\n/).slice(1);
  for (const [index, question] of ofEveryKind.entries()) {
    expect(parts[index]).toMatch(/\n(?:That is no answer here: |Nothing is typed\. |Left out: |This is no [a-z]+ of )/);
    expect(parts[index]).toContain("\nNot right. The right answer is ");
    expect(parts[index]).toContain(`${keyText(question)}.\n`);
    expect(parts[index]).toContain(question.cites[0].label);
  }
  expect(stdout).toContain("Your result: 0 of 12 right.");
  expect(stdout).not.toContain("\u001B");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("a flashcard can be of each kind", () => {
  const { stdout, exitCode } = piped(["cards", ...everyKind], "\nk\n".repeat(12));
  for (const question of ofEveryKind) {
    expect(stdout).toContain(`\n${question.stem}\n`);
    expect(stdout).toContain(`${keyText(question)}\n`);
  }
  expect(stdout).toContain("All known: 12 cards.");
  expect(exitCode).toBe(0);
});

test("an answer that is partly right is counted as that, and asked again", () => {
  const question = questionOf("several right");
  const [one] = rightIn(question).split(" ");
  const args = ["quiz", "--seed", "tea", "--length", "1", "--kind", "several-right"];
  const { stdout } = piped(args, `${one}\nn\n`);
  expect(stdout).toContain("Your result: 0 of 1 right, and 1 partly right.");
  expect(stdout).toContain(`Partly right: ${question.stem}`);
  expect(stdout).toContain("Take the missed one again?");
});

test("a line that is no answer gets a sentence, and the question waits", () => {
  const { stdout, exitCode } = piped(args, `what?\n\n${rightIn(first)}\n${rightIn(second)}\n`);
  expect(stdout.match(/That is no answer here: type a/g)).toHaveLength(2);
  expect(stdout).toContain("Your result: 2 of 2 right.");
  expect(exitCode).toBe(0);
});

test("an input that ends early tells what was answered", () => {
  const { stdout, exitCode } = piped(args, rightIn(first));
  expect(stdout).toContain("The input ended after 1 of 2 answers: 1 of 1 right.");
  expect(stdout).toContain("pnpm terminal quiz --seed tea --length 2 --kind single-choice");
  expect(exitCode).toBe(1);
});

test("flashcards are turned line by line", () => {
  const { stdout, exitCode } = piped(["cards", ...args.slice(1)], "\na\n\nk\n\nk\n");
  expect(stdout).toContain(`After 2 looks: ${first.stem}`);
  expect(stdout).not.toContain("\u001B");
  expect(exitCode).toBe(0);
});

test("choices are made line by line where no command is given", () => {
  const { stdout, exitCode } = piped(["--seed", "tea"], "f\nz\na, b\n5\n");
  expect(stdout).toContain("That is no answer here: type some of a");
  expect(stdout).toContain(`on ${articleTopics[0]}, ${articleTopics[1]}, from the seed tea.`);
  expect(stdout).toContain("The input ended with 0 of ");
  expect(exitCode).toBe(1);
});

test("the same seed and choices print the same to the byte", () => {
  const input = "a\nb\nn\n";
  expect(piped(args, input).stdout).toBe(piped(args, input).stdout);
});

test("without a seed each quiz has its own", () => {
  const seeds = [1, 2].map(() => piped(["quiz", "--length", "1"], "").stdout.match(/seed (\w{8})\./)?.[1]);
  expect(new Set(seeds).size).toBe(2);
});

test.each(["--help", "-h"])("%s tells every option, topic and kind", (option) => {
  const { stdout, stderr, exitCode } = piped([option], "");
  for (const word of [
    "quiz",
    "cards",
    "--seed",
    "--length",
    "--topic",
    "--kind",
    "--background",
    "--plain",
    "--version",
    "NO_COLOR",
  ]) {
    expect(stdout).toContain(word);
  }
  for (const name of [...articleTopics, ...questionKinds]) expect(stdout).toContain(name.replaceAll(" ", "-"));
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
});

test("no line of the help is longer than 80 characters", () => {
  expect(
    piped(["--help"], "")
      .stdout.split("\n")
      .filter((line) => line.length > 80),
  ).toEqual([]);
});

test("--version prints the version", () => {
  expect(piped(["--version"], "")).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test.each([[["--sed", "tea"]], [["-x"]], [["--topic", "tea"]], [["--kind", "tea"]], [["--length", "31"]], [["exam"]]])(
  "%j is refused with code 2 before anything is asked",
  (bad) => {
    const { stdout, stderr, exitCode } = piped(bad, "");
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^.+: .+\.\n$/);
    expect(exitCode).toBe(2);
  },
);
