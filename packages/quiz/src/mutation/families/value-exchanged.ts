import { exchanged } from "../exchanged.ts";
import type { Family } from "../mutation.ts";

/** Two things have each other's value. */
export const valueExchanged: Family = {
  name: "value changed, text kept",
  mutationsOf: (question) => exchanged(question, "value", "each means what the other is called"),
};
