import type { Wishes } from "../quiz/wishes.ts";
import type { Stock } from "./stock.ts";

/** What each part of the builder shows and changes. */
export interface Choosing {
  readonly wishes: Wishes;
  readonly stock: Stock;
  readonly onChange: (changed: Partial<Wishes>) => void;
}
