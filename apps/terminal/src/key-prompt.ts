import { isCancel, Prompt } from "@clack/core";
import type { Departure, Reply } from "./desk.ts";
import type { Screen } from "./screen.ts";

/** A prompt that Enter, or whoever leaves, brings to its end. */
export abstract class KeyPrompt<Value> extends Prompt<Value> {
  #departure: Departure = "left";

  /** Where `typesText`, the keys edit `userInput`. */
  constructor({ streams }: Screen, frame: () => string, typesText = false) {
    super({ ...streams, render: frame }, typesText);
    this.on("key", (character, key) => {
      // What is typed before the prompt listens has had its Enter made a line feed by the terminal.
      if (character === "\n" && this._shouldSubmit(character, key)) this.state = "submit";
      if (!key.ctrl || key.name !== "d") return;
      this.#departure = "input ended";
      this.state = "cancel";
    });
  }

  /** Whether nothing can be chosen any more. */
  protected get isOver(): boolean {
    return this.state === "submit" || this.state === "cancel";
  }

  async reply(): Promise<Reply<Value>> {
    const given = await this.prompt();
    return isCancel(given) || given === undefined ? { departed: this.#departure } : { given };
  }
}
