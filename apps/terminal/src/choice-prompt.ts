import type { Choice, Option } from "./desk.ts";
import { KeyPrompt } from "./key-prompt.ts";
import { hanging } from "./layout.ts";
import type { Screen } from "./screen.ts";

/** Lists options; arrows or a letter move to one, and Enter takes it. */
export class ChoicePrompt extends KeyPrompt<string> {
  readonly #options: readonly Option[];
  #at: number;

  constructor({ options, verb, usual }: Choice, screen: Screen) {
    super(screen, () => this.#frame(verb, screen));
    this.#options = options;
    this.#at = options.findIndex(({ id }) => id === usual);
    this.value = usual;
    this.on("cursor", (key) => {
      if (key === "down") this.#moveTo((this.#at + 1) % options.length);
      if (key === "up") this.#moveTo(this.#at > 0 ? this.#at - 1 : options.length - 1);
    });
    this.on("key", (character) => this.#moveTo(options.findIndex(({ id }) => id === character?.toLowerCase())));
  }

  /** Enter does nothing until an option is chosen. */
  protected override _shouldSubmit(): boolean {
    return this.#at >= 0;
  }

  #moveTo(index: number): void {
    if (index < 0) return;
    this.#at = index;
    this.value = this.#options[index]?.id;
  }

  #frame(verb: string, { width, styled }: Screen): string {
    const lines = this.#options.flatMap(({ id, text }, index) => {
      const isAt = index === this.#at;
      const option = hanging(`${isAt ? ">" : " "} ${id}  `, text, width());
      return isAt ? option.map((line) => styled("chosen", line)) : option;
    });
    if (this.isOver) return ["", ...lines].join("\n");
    const keys = hanging("", `a letter or ↑ ↓ to choose, Enter to ${verb}`, width());
    return ["", ...lines, "", ...keys.map((line) => styled("quiet", line))].join("\n");
  }
}
