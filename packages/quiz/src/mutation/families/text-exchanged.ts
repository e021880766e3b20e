import { exchanged } from "../exchanged.ts";
import type { Family } from "../mutation.ts";

/** Two things have each other's text. */
export const textExchanged: Family = {
  name: "text changed, value kept",
  mutationsOf: (question) => exchanged(question, "text", "each is called what the other is"),
};
