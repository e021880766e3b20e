import { articleTopics } from "@communique/domain";
import { keyOf, rearrange } from "@communique/quiz";
import { expect, test } from "vitest";
import { choicesOf, rightIn, wrongIn } from "./testing/answers.ts";
import { keys, openTerminal } from "./testing/terminal-session.ts";

const choices = ["--kind", "single-choice"];
const [first, second, third] = choicesOf("tea", 3);
if (!(first && second && third)) throw new Error("the bank has no three questions");

const colourCode = new RegExp(`${keys.escape}\\[[\\d;:]*m`);

test("a quiz is answered with letters and arrows, says what was missed, and asks that again", async () => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "3", ...choices] });

  await terminal.shows("Question 1 of 3");
  await terminal.shows("Enter to answer");
  expect(terminal.text).toContain(first.stem);
  for (const { id, text } of first.options) expect(terminal.text).toContain(`${id} ${text}`);
  terminal.type(`${rightIn(first)}${keys.enter}`);
  await terminal.shows("Enter to go on");
  expect(terminal.text).toContain(`Right. Why ${rightIn(first)}: ${keyOf(first).feedback}`);
  expect(terminal.text).toContain(first.explanation);
  expect(terminal.text).toContain(`Kind of statement: ${first.statuses[0]}`);
  expect(terminal.text).toContain(first.cites[0].label);
  terminal.type(keys.enter);

  await terminal.shows("Question 2 of 3");
  await terminal.shows("Enter to answer");
  terminal.type(`${wrongIn(second)}${keys.enter}`);
  await terminal.shows("Enter to go on");
  expect(terminal.text).toContain(`Not right. The right answer is ${rightIn(second)}: ${keyOf(second).text}.`);
  expect(terminal.text).toContain(`Why not ${wrongIn(second)}: `);
  terminal.type(keys.enter);

  await terminal.shows("Question 3 of 3");
  await terminal.shows("Enter to answer");
  const steps = third.options.findIndex(({ id }) => id === rightIn(third)) + 1;
  terminal.type(`${keys.down.repeat(steps + 1)}${keys.up}${keys.enter}`);
  await terminal.shows("Enter to see your result");
  terminal.type(keys.enter);

  await terminal.shows("Take the missed one again?");
  expect(terminal.text).toContain("Your result: 2 of 3 right.");
  expect(terminal.text).toContain(`Missed: ${second.stem} Right is: ${keyOf(second).text}`);
  expect(terminal.text).toContain(
    `The whole quiz again: pnpm terminal quiz --seed tea --length 3 --kind single-choice`,
  );
  await terminal.shows("Enter to go on");
  terminal.type(`y${keys.enter}`);

  await terminal.shows("Question 1 of 1");
  await terminal.shows("Enter to answer");
  const [missed] = rearrange([second], "tea-1");
  terminal.type(`${missed && rightIn(missed)}${keys.enter}`);
  await terminal.shows("Enter to see your result");
  terminal.type(keys.enter);
  await terminal.shows("Your result: 1 of 1 right.");
  expect(await terminal.exitCode).toBe(0);
});

test("a flashcard comes back at the end of the round until it is known", async () => {
  const [card] = choicesOf("tea", 2);
  if (!card) throw new Error("the bank has no card");
  await using terminal = openTerminal({ args: ["cards", "--seed", "tea", "--length", "2", ...choices] });

  await terminal.shows("Card 1 of 2");
  await terminal.shows("Enter to see the answer");
  expect(terminal.text).toContain(card.stem);
  expect(terminal.text).not.toContain(`${keyOf(card).text} ${keyOf(card).feedback}`);
  terminal.type(keys.enter);
  await terminal.shows("Enter to go on");
  expect(terminal.text).toContain(`${keyOf(card).text} ${keyOf(card).feedback}`);
  expect(terminal.text).toContain(`Kind of statement: ${card.statuses[0]}`);
  expect(terminal.text).toContain(card.cites[0].label);
  terminal.type(`a${keys.enter}`);

  await terminal.shows("Card 2 of 2");
  await terminal.shows("Enter to see the answer");
  terminal.type(keys.enter);
  await terminal.shows("Enter to go on");
  terminal.type(`k${keys.enter}`);

  await terminal.shows("Card 1 of 1");
  await terminal.shows("Enter to see the answer");
  terminal.type(keys.enter);
  await terminal.shows("Enter to go on");
  terminal.type(`k${keys.enter}`);
  await terminal.shows("All known: 2 cards.");
  await terminal.shows(`pnpm terminal cards --seed tea --length 2 --kind single-choice`);
  expect(terminal.text).toContain(`After 2 looks: ${card.stem}`);
  expect(await terminal.exitCode).toBe(0);
});

const departures = [
  ["Ctrl-C", keys.ctrlC, "You left", 130],
  ["Esc", keys.escape, "You left", 130],
  ["Ctrl-D", keys.ctrlD, "The input ended", 1],
] as const;

test.each(departures)("%s at a question says what was answered so far", async (_name, key, words, exitCode) => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "3", ...choices] });
  await terminal.shows("Enter to answer");
  terminal.type(`${rightIn(first)}${keys.enter}`);
  await terminal.shows("Enter to go on");
  terminal.type(keys.enter);
  await terminal.shows("Question 2 of 3");
  await terminal.shows("Enter to answer");
  terminal.type(key);
  await terminal.shows(`${words} after 1 of 3 answers: 1 of 1 right.`);
  await terminal.shows(`pnpm terminal quiz --seed tea --length 3 --kind single-choice`);
  expect(await terminal.exitCode).toBe(exitCode);
});

test.each(departures)("%s at a flashcard says how many are known", async (_name, key, words, exitCode) => {
  await using terminal = openTerminal({ args: ["cards", "--seed", "tea", "--length", "2", ...choices] });
  await terminal.shows("Enter to see the answer");
  terminal.type(key);
  await terminal.shows(`${words} with 0 of 2 cards known.`);
  expect(await terminal.exitCode).toBe(exitCode);
});

test("Ctrl-C leaves lines without menus, too", async () => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "3", ...choices, "--plain"] });
  await terminal.shows("to answer.");
  terminal.type(`${rightIn(first)}${keys.enter}`);
  await terminal.shows("Question 2 of 3");
  terminal.type(keys.ctrlC);
  await terminal.shows("You left after 1 of 3 answers: 1 of 1 right.");
  expect(await terminal.exitCode).toBe(130);
});

test("Enter answers nothing before an option is chosen", async () => {
  const seed = ["a", "b", "c", "d", "e", "f"].find((letter) =>
    choicesOf(letter, 1).some((only) => rightIn(only) !== "a"),
  );
  const [only] = choicesOf(seed ?? "", 1);
  await using terminal = openTerminal({ args: ["quiz", "--seed", seed ?? "", "--length", "1", ...choices] });
  await terminal.shows("Enter to answer");
  terminal.type(`${keys.enter}${only && rightIn(only)}${keys.enter}`);
  await terminal.shows("Enter to see your result");
  expect(terminal.text).toContain("Right. Why");
});

test("an Enter that the terminal has made a line feed counts as one", async () => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "1", ...choices] });
  const [only] = choicesOf("tea", 1);
  await terminal.shows("Enter to answer");
  terminal.type(`\n${only && rightIn(only)}\n`);
  await terminal.shows("Enter to see your result");
  terminal.type("\n");
  await terminal.shows("Your result: 1 of 1 right.");
});

test("without a command it asks for one, for topics and for a length", async () => {
  await using terminal = openTerminal({ args: ["--seed", "tea"] });
  await terminal.shows("What would you like?");
  await terminal.shows("Enter to go on");
  terminal.type(keys.enter);
  await terminal.shows("On which topics?");
  await terminal.shows("none ticked means all");
  terminal.type(`abb${keys.down} ${keys.enter}`);
  await terminal.shows("How many questions?");
  await terminal.shows("Enter to start");
  terminal.type(`a${keys.enter}`);
  await terminal.shows(`on ${articleTopics[0]}, ${articleTopics[2]}, from the seed tea.`);
  await terminal.shows("Question 1 of ");
});

test("NO_COLOR leaves no colour", async () => {
  const args = ["quiz", "--seed", "tea", "--length", "3", ...choices];
  await using coloured = openTerminal({ args });
  await using colourless = openTerminal({ args, variables: { NO_COLOR: "1" } });
  for (const terminal of [coloured, colourless]) {
    await terminal.shows("Enter to answer");
    terminal.type(`${wrongIn(first)}${keys.enter}`);
    await terminal.shows("Enter to go on");
  }
  expect(coloured.written).toMatch(colourCode);
  expect(colourless.written).not.toMatch(colourCode);
});

test("a terminal that cannot move its cursor gets lines without escape sequences", async () => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", ...choices], variables: { TERM: "dumb" } });
  await terminal.shows("to answer.");
  expect(terminal.written).not.toContain(keys.escape);
});

test.each([24, 40, 80])("no line is longer than a terminal of %i columns", async (columns) => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "3", ...choices], columns });
  await terminal.shows("Enter to answer");
  terminal.type(`${wrongIn(first)}${keys.enter}`);
  await terminal.shows("Enter to go on");
  expect(terminal.brokenLines).toEqual([]);
});
