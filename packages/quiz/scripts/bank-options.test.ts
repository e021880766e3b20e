import { expect, test } from "vitest";
import { bankOptions } from "./bank-options.ts";

test.each([
  [[], { asksHelp: false, isJson: false }],
  [["--json"], { asksHelp: false, isJson: true }],
  [["--article"], { asksHelp: false, isJson: false, about: "article" }],
  [["--background", "--json"], { asksHelp: false, isJson: true, about: "background" }],
  [["--help"], { asksHelp: true, isJson: false }],
])("%j is understood", (args, options) => {
  expect(bankOptions(args)).toEqual(options);
});

test.each([
  [["--colour"], "Unknown option '--colour'."],
  [["article"], "Unexpected argument 'article'."],
  [["--json=yes"], "Option '--json' does not take an argument."],
  [["--article", "--background"], "--article and --background exclude each other."],
])("%j is refused in a line that says what there is", (args, sentence) => {
  expect(bankOptions(args)).toEqual({
    refusal: `${sentence} There are --article, --background, --json and --help.`,
  });
});
