import type { Option, Ticks } from "./desk.ts";
import { KeyPrompt } from "./key-prompt.ts";
import { hanging } from "./layout.ts";
import type { Screen } from "./screen.ts";

/** Lists options; a letter ticks one, as does Space where the arrows have led, and Enter takes those ticked. */
export class TicksPrompt extends KeyPrompt<readonly string[]> {
  readonly #options: readonly Option[];
  readonly #mayBeNone: boolean;
  #at = 0;

  constructor({ options, verb, none }: Ticks, screen: Screen) {
    const keys = `a letter, or ↑ ↓ and Space, to tick; Enter to ${verb}${none ? `; none ticked means ${none}` : ""}`;
    super(screen, () => this.#frame(keys, screen));
    this.#options = options;
    this.#mayBeNone = none !== undefined;
    this.value = [];
    this.on("cursor", (key) => {
      if (key === "down") this.#at = (this.#at + 1) % options.length;
      if (key === "up") this.#at = (this.#at || options.length) - 1;
      if (key === "space") this.#toggle(options[this.#at]);
    });
    this.on("key", (character) => this.#toggle(options.find(({ id }) => id === character?.toLowerCase())));
  }

  /** Enter does nothing until an option is ticked, where one must be. */
  protected override _shouldSubmit(): boolean {
    return this.#mayBeNone || (this.value ?? []).length > 0;
  }

  #toggle(option: Option | undefined): void {
    if (!option) return;
    this.#at = this.#options.indexOf(option);
    const ticked = this.value ?? [];
    this.value = ticked.includes(option.id) ? ticked.filter((id) => id !== option.id) : [...ticked, option.id];
  }

  #frame(keys: string, { width, styled }: Screen): string {
    const lines = this.#options.flatMap(({ id, text }, index) => {
      const isAt = index === this.#at && !this.isOver;
      const tick = this.value?.includes(id) ? "[x]" : "[ ]";
      const option = hanging(`${isAt ? ">" : " "} ${tick} ${id}  `, text, width());
      return isAt ? option.map((line) => styled("chosen", line)) : option;
    });
    if (this.isOver) return ["", ...lines].join("\n");
    return ["", ...lines, "", ...hanging("", keys, width()).map((line) => styled("quiet", line))].join("\n");
  }
}
