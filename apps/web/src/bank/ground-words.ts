import type { PartView } from "@communique/api";
import type { Ground } from "@communique/quiz";

const grounds: Readonly<Record<Ground, string>> = {
  functional: "it gives another, and there is only one",
  "closed list": "it names all that there are, and not this",
  order: "its date puts it elsewhere",
  contradiction: "it says otherwise",
};

/** @example groundWords("order", 2) // "Ruled out by statement 2: its date puts it elsewhere." */
export function groundWords(ground: PartView["ground"], statement: number): string {
  return ground === null
    ? `Proved by statement ${statement}.`
    : `Ruled out by statement ${statement}: ${grounds[ground]}.`;
}
