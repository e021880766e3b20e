import { isCancel, type Prompt } from "@clack/core";
import { ChoicePrompt } from "./choice-prompt.ts";
import type { Departure, Desk, Paragraph, Reply } from "./desk.ts";
import { linesOf } from "./layout.ts";
import { PausePrompt } from "./pause-prompt.ts";
import type { Screen } from "./screen.ts";
import { TicksPrompt } from "./ticks-prompt.ts";

/** A desk of menus, for a terminal whose keys can be read one by one. */
export function promptDesk(screen: Screen): Desk {
  const { output } = screen.streams;
  /** A list that is over leaves an empty line behind. */
  let hasGap = false;
  const listed = <Given>(prompt: Prompt<Given>) => {
    hasGap = true;
    return replyTo(prompt);
  };
  return {
    isPaced: true,
    say(paragraphs: readonly Paragraph[]): void {
      const lines = paragraphs.flatMap((paragraph) => {
        const { look } = paragraph;
        const plain = linesOf(paragraph, screen.width());
        return look ? plain.map((line) => screen.styled(look, line)) : plain;
      });
      output.write(`${hasGap ? "" : "\n"}${lines.join("\n")}\n`);
      hasGap = false;
    },
    choose: (choice) => listed(new ChoicePrompt(choice, screen)),
    tick: (options) => listed(new TicksPrompt(options, screen)),
    async waitTo(words: string): Promise<Departure | undefined> {
      const reply = await replyTo(new PausePrompt(words, screen));
      return "departed" in reply ? reply.departed : undefined;
    },
    close: () => undefined,
  };
}

async function replyTo<Given>(prompt: Prompt<Given>): Promise<Reply<Given>> {
  let departed: Departure = "left";
  prompt.on("key", (_character, { ctrl, name }) => {
    if (!ctrl || name !== "d") return;
    departed = "input ended";
    prompt.state = "cancel";
  });
  const given = await prompt.prompt();
  return isCancel(given) || given === undefined ? { departed } : { given };
}
