import { Prompt } from "@clack/core";
import type { Screen } from "./screen.ts";

/** Waits for Enter, and leaves a line across the screen. */
export class PausePrompt extends Prompt<true> {
  constructor(words: string, screen: Screen) {
    super({ ...screen.streams, render: () => this.#frame(words, screen) }, false);
    this.value = true;
  }

  // Both frames have two lines: the drawing fails on a frame that loses its last line and nothing else.
  #frame(words: string, { width, styled }: Screen): string {
    const isOver = this.state === "submit" || this.state === "cancel";
    return `\n${styled("quiet", isOver ? "─".repeat(width()) : `Enter to ${words}`)}`;
  }
}
