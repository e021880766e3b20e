import { topics } from "@communique/domain";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { quizOf, rightIn, wrongIn } from "./testing/answers.ts";
import { piped } from "./testing/piped.ts";

const args = ["quiz", "--seed", "tea", "--length", "2"];
const [first, second] = quizOf("tea", 2);
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

test("a line that is no answer gets a sentence, and the question waits", () => {
  const { stdout, exitCode } = piped(args, `what?\n\n${rightIn(first)}\n${rightIn(second)}\n`);
  expect(stdout.match(/That is no answer here: type a/g)).toHaveLength(2);
  expect(stdout).toContain("Your result: 2 of 2 right.");
  expect(exitCode).toBe(0);
});

test("an input that ends early tells what was answered", () => {
  const { stdout, exitCode } = piped(args, rightIn(first));
  expect(stdout).toContain("The input ended after 1 of 2 answers: 1 of 1 right.");
  expect(stdout).toContain("pnpm terminal quiz --seed tea --length 2");
  expect(exitCode).toBe(1);
});

test("flashcards are turned line by line", () => {
  const { stdout, exitCode } = piped(["cards", "--seed", "tea", "--length", "2"], "\na\n\nk\n\nk\n");
  expect(stdout).toContain(`After 2 looks: ${first.stem}`);
  expect(stdout).not.toContain("\u001B");
  expect(exitCode).toBe(0);
});

test("choices are made line by line where no command is given", () => {
  const { stdout, exitCode } = piped(["--seed", "tea"], "f\nz\na, b\n5\n");
  expect(stdout).toContain("That is no answer here: type some of a");
  expect(stdout).toContain(`on ${topics[0]}, ${topics[1]}, from the seed tea.`);
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

test.each(["--help", "-h"])("%s tells every option and topic", (option) => {
  const { stdout, stderr, exitCode } = piped([option], "");
  for (const word of ["quiz", "cards", "--seed", "--length", "--topic", "--plain", "--version", "NO_COLOR"]) {
    expect(stdout).toContain(word);
  }
  for (const topic of topics) expect(stdout).toContain(topic.replaceAll(" ", "-"));
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

test.each([[["--sed", "tea"]], [["-x"]], [["--topic", "tea"]], [["--length", "31"]], [["exam"]]])(
  "%j is refused with code 2 before anything is asked",
  (bad) => {
    const { stdout, stderr, exitCode } = piped(bad, "");
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^.+: .+\.\n$/);
    expect(exitCode).toBe(2);
  },
);
