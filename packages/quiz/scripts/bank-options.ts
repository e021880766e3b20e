import { parseArgs } from "node:util";
import type { Question } from "../src/question/question.ts";

export interface BankOptions {
  readonly asksHelp: boolean;
  readonly isJson: boolean;
  /** What the questions are limited to; nothing for all of them. */
  readonly about?: Question["about"];
}

const options = {
  article: { type: "boolean" },
  background: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What the arguments ask for, or a line that says why they cannot be read and what there is. */
export function bankOptions(args: readonly string[]): BankOptions | { readonly refusal: string } {
  try {
    const { article, background, json = false, help = false } = parseArgs({ args: [...args], options }).values;
    if (article && background) return refused("--article and --background exclude each other.");
    return {
      asksHelp: help,
      isJson: json,
      ...(article && { about: "article" }),
      ...(background && { about: "background" }),
    };
  } catch (error) {
    // The parser's first sentence says what is wrong, the second how to pass an argument that no option takes.
    return refused(`${error instanceof Error ? error.message.split(". ")[0] : error}.`);
  }
}

function refused(sentence: string) {
  const names = Object.keys(options).map((name) => `--${name}`);
  return { refusal: `${sentence} There are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}.` };
}
