import type { Option } from "./desk.ts";
import { KeyPrompt } from "./key-prompt.ts";
import { hanging } from "./layout.ts";
import type { Screen } from "./screen.ts";

/** Lists options; a letter ticks one, as does Space where the arrows have led, and Enter takes those ticked. */
export class TicksPrompt extends KeyPrompt<readonly string[]> {
  readonly #options: readonly Option[];
  #at = 0;

  constructor(options: readonly Option[], screen: Screen) {
    super(screen, () => this.#frame(screen));
    this.#options = options;
    this.value = [];
    this.on("cursor", (key) => {
      if (key === "down") this.#at = (this.#at + 1) % options.length;
      if (key === "up") this.#at = (this.#at || options.length) - 1;
      if (key === "space") this.#toggle(options[this.#at]);
    });
    this.on("key", (character) => this.#toggle(options.find(({ id }) => id === character?.toLowerCase())));
  }

  #toggle(option: Option | undefined): void {
    if (!option) return;
    this.#at = this.#options.indexOf(option);
    const ticked = this.value ?? [];
    this.value = ticked.includes(option.id) ? ticked.filter((id) => id !== option.id) : [...ticked, option.id];
  }

  #frame({ width, styled }: Screen): string {
    const lines = this.#options.flatMap(({ id, text }, index) => {
      const isAt = index === this.#at && !this.isOver;
      const tick = this.value?.includes(id) ? "[x]" : "[ ]";
      const option = hanging(`${isAt ? ">" : " "} ${tick} ${id}  `, text, width());
      return isAt ? option.map((line) => styled("chosen", line)) : option;
    });
    if (this.isOver) return ["", ...lines].join("\n");
    const keys = hanging("", "a letter, or ↑ ↓ and Space, to tick; Enter to go on; none ticked means all", width());
    return ["", ...lines, "", ...keys.map((line) => styled("quiet", line))].join("\n");
  }
}
