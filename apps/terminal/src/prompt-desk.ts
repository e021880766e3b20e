import { ChoicePrompt } from "./choice-prompt.ts";
import type { Departure, Desk, Paragraph } from "./desk.ts";
import type { KeyPrompt } from "./key-prompt.ts";
import { linesOf } from "./layout.ts";
import { PausePrompt } from "./pause-prompt.ts";
import type { Screen } from "./screen.ts";
import { TicksPrompt } from "./ticks-prompt.ts";

/** A desk of menus, for a terminal whose keys can be read one by one. */
export function promptDesk(screen: Screen): Desk {
  const { output } = screen.streams;
  /** A list that is over leaves an empty line behind. */
  let hasGap = false;
  const listed = <Value>(prompt: KeyPrompt<Value>) => {
    hasGap = true;
    return prompt.reply();
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
      const reply = await new PausePrompt(words, screen).reply();
      return "departed" in reply ? reply.departed : undefined;
    },
    close: () => undefined,
  };
}
