import type { Written } from "../written.ts";

type Choosing = Extract<Written, { readonly options: unknown }>;

export const choosing: Choosing = {
  kind: "single choice",
  stem: "When is the play?",
  explanation: "",
  rests: [],
  options: [
    { text: "on Monday", right: true, feedback: "" },
    { text: "on Friday", right: false, feedback: "That is the rehearsal." },
    { text: "on Sunday", right: false, feedback: "" },
  ],
};

export const ticking: Choosing = {
  ...choosing,
  kind: "several right",
  options: choosing.options.map((option, place) => ({ ...option, right: place < 2 })),
};

export const telling: Extract<Written, { readonly kind: "true or false" }> = {
  ...{ kind: "true or false", stem: "Is the play on Monday?", explanation: "", rests: [], isTrue: true },
};

export const typing: Extract<Written, { readonly kind: "type the answer" }> = {
  ...{ kind: "type the answer", stem: "Who wrote the play?", explanation: "", rests: [] },
  ...{ form: "words", accepts: ["Ada Lovelace", "Lovelace"] },
};

/** One of each kind, finished. */
export const finished: readonly Written[] = [choosing, ticking, telling, typing];
