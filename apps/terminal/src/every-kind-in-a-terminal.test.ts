import { expect, test } from "vitest";
import { questionOf, quizOf, rightIn, wrongIn } from "./testing/answers.ts";
import { keys, openTerminal } from "./testing/terminal-session.ts";

const colourCode = new RegExp(`${keys.escape}\\[[\\d;:]*m`);

test("several right are ticked by letters or arrows, and Enter waits for a tick", async () => {
  const question = questionOf("several right");
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "1", "--kind", "several-right"] });
  await terminal.shows("to tick; Enter to answer");
  const [one = "", ...others] = rightIn(question).split(" ");
  const steps = question.options.findIndex(({ id }) => id === one);
  terminal.type(`${keys.enter}${keys.down.repeat(steps)} ${others.join("")}${keys.enter}`);
  await terminal.shows("Enter to see your result");
  expect(terminal.text).toContain("Right. Why");
});

test("a typed line can be edited, says why it cannot be read, and is kept until it can", async () => {
  const question = questionOf("put in order");
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "1", "--kind", "put-in-order"] });
  await terminal.shows("Enter to answer");
  for (const { id, text } of question.items) expect(terminal.text).toContain(`${id}) ${text}`);
  const [first = "", ...rest] = rightIn(question).split(" ");
  terminal.type(`${first}z${keys.enter}`);
  await terminal.shows("This question has no such item: it has a, b, c. Choose one of them.");
  await terminal.shows(`> ${first}z│`);
  terminal.type(`${keys.backspace}${keys.enter}`);
  await terminal.shows(`Left out: item `);
  terminal.type(`${rest.join(" ")}${keys.left}${keys.enter}`);
  await terminal.shows("Enter to see your result");
  expect(terminal.text).toContain("Right. First");
});

test("letters that move in a menu are typed in a line, and so are others than Latin ones", async () => {
  await using terminal = openTerminal({
    args: ["quiz", "--seed", "tea", "--length", "1", "--kind", "type-the-answer"],
  });
  await terminal.shows("Enter to answer");
  terminal.type("hjkl yn ロシュコフ");
  await terminal.shows("> hjkl yn ロシュコフ│");
  terminal.type(keys.enter);
  await terminal.shows("Not right. The right answer is ");
});

test("a line that was typed ahead of the question answers it", async () => {
  const question = questionOf("type the answer");
  await using terminal = openTerminal({
    args: ["quiz", "--seed", "tea", "--length", "1", "--kind", "type-the-answer"],
  });
  await terminal.shows("Enter to answer");
  terminal.type(`${rightIn(question)}\n`);
  await terminal.shows("Right. Why");
});

test.each([
  ["Ctrl-C", keys.ctrlC, "You left", 130],
  ["Esc", keys.escape, "You left", 130],
  ["Ctrl-D", keys.ctrlD, "The input ended", 1],
] as const)("%s leaves a line, too", async (_name, key, words, exitCode) => {
  await using terminal = openTerminal({ args: ["quiz", "--seed", "tea", "--length", "1", "--kind", "fill-the-gap"] });
  await terminal.shows("Enter to answer");
  terminal.type(`tea${key}`);
  await terminal.shows(`${words} before the first answer.`);
  expect(await terminal.exitCode).toBe(exitCode);
});

test.each([24, 40, 80])("no question of any kind has a line longer than a terminal of %i columns", async (columns) => {
  const args = ["quiz", "--seed", "tea", "--length", "12"];
  await using terminal = openTerminal({ args, columns, variables: { NO_COLOR: "1" } });
  for (const [index, question] of quizOf("tea", 12).entries()) {
    await terminal.shows(`Question ${index + 1} of 12`);
    await terminal.shows("Enter to answer");
    const wrong = wrongIn(question);
    terminal.type(`${question.kind === "several right" ? wrong.replaceAll(" ", "") : wrong}${keys.enter}`);
    await terminal.shows(index < 11 ? "Enter to go on" : "Enter to see your result");
    if (index < 11) terminal.type(keys.enter);
  }
  expect(terminal.brokenLines).toEqual([]);
  expect(terminal.written).not.toMatch(colourCode);
});
