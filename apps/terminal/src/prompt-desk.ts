import { ChoicePrompt } from "./choice-prompt.ts";
import type { Departure, Desk, Paragraph } from "./desk.ts";
import { linesOf } from "./layout.ts";
import { LinePrompt } from "./line-prompt.ts";
import { PausePrompt } from "./pause-prompt.ts";
import type { Screen } from "./screen.ts";
import { TicksPrompt } from "./ticks-prompt.ts";

/** A desk of menus, for a terminal whose keys can be read one by one. */
export function promptDesk(screen: Screen): Desk {
  const { output } = screen.streams;
  /** A choice that is over leaves an empty line behind: of its drawing nothing changes but the last lines, which go. */
  let hasGap = false;
  return {
    isPaced: true,
    width: () => screen.width(),
    say(paragraphs: readonly Paragraph[]): void {
      const lines = paragraphs.flatMap((paragraph) => {
        const { look } = paragraph;
        const plain = linesOf(paragraph, screen.width());
        return look ? plain.map((line) => screen.styled(look, line)) : plain;
      });
      output.write(`${hasGap ? "" : "\n"}${lines.join("\n")}\n`);
      hasGap = false;
    },
    choose(choice) {
      hasGap = true;
      return new ChoicePrompt(choice, screen).reply();
    },
    tick: (ticks) => new TicksPrompt(ticks, screen).reply(),
    type: (line) => new LinePrompt(line, screen).reply(),
    async waitTo(words: string): Promise<Departure | undefined> {
      const reply = await new PausePrompt(words, screen).reply();
      return "departed" in reply ? reply.departed : undefined;
    },
    close: () => undefined,
  };
}
