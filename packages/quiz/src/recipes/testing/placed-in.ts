import type { Draft } from "../../pose.ts";

type DraftOf<Kind extends Draft["kind"]> = Extract<Draft, { readonly kind: Kind }>;

/** The text of each left, and that of the right that belongs to it. */
export function pairsIn({ lefts, rights, pairs }: DraftOf<"match pairs">): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(({ left, right }) => [textOf(lefts, left), textOf(rights, right)]));
}

/** The texts of the items by the text of their group, both in the order of the alphabet. */
export function sortedIn({
  items,
  groups,
  places,
}: DraftOf<"sort into groups">): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    groups.map(({ id, text }) => [
      text,
      places
        .filter(({ group }) => group === id)
        .map(({ item }) => textOf(items, item))
        .sort(),
    ]),
  );
}

/** The texts of the right options, in the order of the alphabet. */
export function rightIn({ options }: DraftOf<"several right">): readonly string[] {
  return textsOf(options, "right");
}

export function wrongIn({ options }: DraftOf<"several right">): readonly string[] {
  return textsOf(options, "wrong");
}

function textsOf(options: DraftOf<"several right">["options"], verdict: "right" | "wrong"): readonly string[] {
  return options
    .filter(({ because }) => because.verdict === verdict)
    .map(({ text }) => text)
    .sort();
}

function textOf(things: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.text ?? "";
}
