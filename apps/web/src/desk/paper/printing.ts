import { keysOf } from "../../ui/keys-of.ts";

/** What can be printed of a set. */
export const prints = { forms: "Forms A and B", worksheet: "Worksheet", cards: "Cards to cut out" } as const;

export const formSheets = { "form-a": "Form A", "form-b": "Form B", keys: "Keys" } as const;

/** Over which edge the paper is turned when its other side is printed. */
export const turns = { long: "the long edge", short: "the short edge" } as const;

export const papers = { a4: "A4", letter: "Letter" } as const;

export type Turn = keyof typeof turns;
export type Paper = keyof typeof papers;

/** What is printed, and how. */
export interface Printing {
  readonly print: keyof typeof prints;
  readonly sheets: readonly (keyof typeof formSheets)[];
  readonly hasKey: boolean;
  /** Whether a worksheet shows options where a question can be answered without. */
  readonly hasOptions: boolean;
  readonly turn: Turn;
  readonly paper: Paper;
}

/** What an address asks to be printed; what it says that is none is as if it were not said. */
export function readPrinting(address: URLSearchParams): Printing {
  const sheets = address.get("sheets")?.split(",");
  return {
    print: keysOf(prints).find((print) => print === address.get("print")) ?? "forms",
    sheets: keysOf(formSheets).filter((sheet) => sheets?.includes(sheet) ?? true),
    hasKey: address.get("key") !== "no",
    hasOptions: address.get("options") !== "no",
    turn: keysOf(turns).find((turn) => turn === address.get("turn")) ?? "long",
    paper: keysOf(papers).find((paper) => paper === address.get("paper")) ?? "a4",
  };
}

/** The address of the page that prints just that of a set. */
export function printingAddress(set: string, printing: Printing): string {
  const { print, sheets, hasKey, hasOptions, turn, paper } = printing;
  const search = new URLSearchParams({ id: set });
  if (print !== "forms") search.set("print", print);
  if (sheets.length < keysOf(formSheets).length) search.set("sheets", sheets.join());
  if (!hasKey) search.set("key", "no");
  if (!hasOptions) search.set("options", "no");
  if (turn !== "long") search.set("turn", turn);
  if (paper !== "a4") search.set("paper", paper);
  return `/desk/print?${search}`;
}
