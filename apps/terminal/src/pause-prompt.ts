import { KeyPrompt } from "./key-prompt.ts";
import type { Screen } from "./screen.ts";

/** Waits for Enter, and leaves a line across the screen. */
export class PausePrompt extends KeyPrompt<true> {
  constructor(words: string, screen: Screen) {
    super(screen, () => this.#frame(words, screen));
    this.value = true;
  }

  // Both frames have two lines: the drawing fails on a frame that loses its last line and nothing else.
  #frame(words: string, { width, styled }: Screen): string {
    return `\n${styled("quiet", this.isOver ? "─".repeat(width()) : `Enter to ${words}`)}`;
  }
}
