import type { WishesView } from "@communique/api";
import { articleTopics } from "@communique/domain";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";

/** What an address asks for; without a seed where it leaves the order to chance. */
export type Wishes = Omit<WishesView, "seed"> & { readonly seed: string | null };

/** What an address says that makes no quiz, in a sentence for each. */
export interface BadAddress {
  readonly problems: readonly string[];
}

const longest = 30;
export const usualWishes: Wishes = { seed: null, length: 10, topics: [], kinds: [], retry: null };

export function readWishes(address: URLSearchParams): Wishes | BadAddress {
  const seed = address.get("seed");
  const length = address.get("length") ?? String(usualWishes.length);
  const chosenTopics = namesIn(address, "topics");
  const chosenKinds = namesIn(address, "kinds");
  const problems = [
    seed !== null && !/^[a-z0-9-]{1,40}$/.test(seed)
      ? `The seed “${seed}” is not one: it has 1 to 40 small letters, digits and hyphens.`
      : [],
    /^\d{1,2}$/.test(length) && Number(length) >= 1 && Number(length) <= longest
      ? []
      : `“${length}” is no length for a quiz: it is a number from 1 to ${longest}.`,
    unknownIn(chosenTopics, articleTopics).map((name) => `There is no topic “${name}”.`),
    unknownIn(chosenKinds, keysOf(questionKinds)).map((name) => `There is no kind of question “${name}”.`),
  ].flat();
  if (problems.length > 0) return { problems };
  return {
    seed,
    length: Number(length),
    topics: articleTopics.filter((topic) => chosenTopics.includes(topic)),
    kinds: keysOf(questionKinds).filter((kind) => chosenKinds.includes(kind)),
    retry: address.get("retry") || null,
  };
}

/** The address of the quiz that these wishes make: the same wishes have the same address. */
export function quizAddress(wishes: Wishes): string {
  return `/quiz?${searchOf(wishes)}`;
}

/** The address of the first page with the same choices made. */
export function choosingAddress(wishes: Wishes): string {
  const search = searchOf({ ...wishes, seed: null, retry: null });
  return search === searchOf(usualWishes) ? "/" : `/?${search}`;
}

/** @example searchOf({ seed: "a1", length: 10, topics: ["visits and summits"], kinds: [], retry: null }) // "seed=a1&length=10&topics=visits-and-summits" */
export function searchOf({ seed, length, topics, kinds, retry }: Wishes): string {
  return [
    seed === null ? [] : `seed=${seed}`,
    `length=${length}`,
    topics.length > 0 ? `topics=${topics.map(hyphened).join(",")}` : [],
    kinds.length > 0 ? `kinds=${kinds.map(hyphened).join(",")}` : [],
    retry === null ? [] : `retry=${encodeURIComponent(retry)}`,
  ]
    .flat()
    .join("&");
}

function namesIn(address: URLSearchParams, parameter: string): readonly string[] {
  return address
    .getAll(parameter)
    .flatMap((names) => names.split(","))
    .map((name) => name.trim().replaceAll("-", " "))
    .filter((name) => name !== "");
}

function unknownIn(names: readonly string[], known: readonly string[]): readonly string[] {
  return names.filter((name) => !known.includes(name));
}

function hyphened(name: string): string {
  return name.replaceAll(" ", "-");
}
