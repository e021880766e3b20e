import { topics } from "@communique/domain";
import { questionKinds } from "@communique/quiz";
import { expect, test } from "vitest";
import { commands, readArguments } from "./arguments.ts";
import { commandFor } from "./command-for.ts";

test.each(commands)("the command for %s is read as the same choices, and needs no quotation marks", (command) => {
  const choices = { command, seed: "tea-2", length: 7, topics, kinds: questionKinds, about: "background" } as const;
  const line = commandFor("pnpm terminal", choices);
  const args = line.split(" ").slice(2);
  expect(readArguments(args)).toEqual({ kind: "request", ...choices, plain: false });
});
