import type { AnswerTo } from "@communique/quiz";
import type { Answering } from "./answering.ts";
import { isIdOf, listIn, textIn } from "./kept-value.ts";

interface WithOptions {
  readonly options: readonly { readonly id: string }[];
}

/** One option is chosen, whatever the options look like. */
export const choosingOne = {
  missing: (_question: WithOptions, answer: AnswerTo<"single choice"> | null) => (answer ? null : "Choose an option."),
  restored({ options }: WithOptions, kept: unknown) {
    const option = textIn(kept, "option");
    return isIdOf(options, option) ? { option } : null;
  },
};

/** Options are ticked: all that apply. */
export const choosingSeveral: Answering<"several right"> = {
  missing: (_question, answer) => (answer && answer.options.length > 0 ? null : "Tick at least one."),
  restored({ options }, kept) {
    const ticked = listIn(kept, "options")?.filter((id) => isIdOf(options, id));
    return ticked && ticked.length > 0 ? { options: ticked } : null;
  },
};
