import type { ToldView } from "@communique/api";

/** What a statement answers; null where it tells something else than one date, place or name. */
export const answersWords: Readonly<Record<ToldView["tells"], string | null>> = {
  when: "Answers when it was or is due",
  where: "Answers where it was or is due",
  chairs: "Answers who presided",
  between: "Answers who met",
  by: "Answers who did it",
  tenure: "Answers who held which office",
  event: null,
  claim: null,
  position: null,
  term: null,
  usage: null,
};
