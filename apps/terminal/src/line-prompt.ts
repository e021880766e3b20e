import type { Line } from "./desk.ts";
import { KeyPrompt } from "./key-prompt.ts";
import { hanging } from "./layout.ts";
import type { Screen } from "./screen.ts";

/** A line to type into; Enter takes it once it can be read, and says until then what is wrong with it. */
export class LinePrompt<Given> extends KeyPrompt<Given> {
  readonly #line: Line<Given>;
  #problem = "";
  /** What was typed before the last key, which a line feed clears. */
  #before = "";
  #typed = "";

  constructor(line: Line<Given>, screen: Screen) {
    super(screen, () => this.#frame(screen), true);
    this.#line = line;
    this.on("userInput", (typed) => {
      [this.#before, this.#typed] = [this.#typed, typed];
    });
  }

  protected override _shouldSubmit(character: string | undefined): boolean {
    const typed = character === "\n" ? this.#before : this.#typed;
    const read = this.#line.read(typed);
    this._setUserInput(typed, true);
    if ("problem" in read) {
      this.#problem = read.problem;
      return false;
    }
    this.#problem = "";
    this.value = read.given;
    return true;
  }

  #frame({ width, styled }: Screen): string {
    const [before, after] = [this.#typed.slice(0, this._cursor), this.#typed.slice(this._cursor)];
    const typed = hanging("> ", this.isOver ? this.#typed : `${before}│${after}`, width());
    const chosen = typed.map((line) => styled("chosen", line));
    if (this.isOver) return ["", ...chosen].join("\n");
    const problem = this.#problem ? hanging("", this.#problem, width()).map((line) => styled("wrong", line)) : [];
    const how = hanging("", `${this.#line.how} Enter to answer`, width()).map((line) => styled("quiet", line));
    return ["", ...chosen, "", ...problem, ...how].join("\n");
  }
}
