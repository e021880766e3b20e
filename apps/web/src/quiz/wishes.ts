import type { WishesView } from "@communique/api";
import { statuses, topics } from "@communique/domain";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { type Read, readName, readNames } from "./read-parameters.ts";

/** What an address asks for; without a seed where it leaves the order to chance. */
export type Wishes = Omit<WishesView, "seed"> & { readonly seed: string | null };

/** What an address says that makes no quiz, in a sentence for each, and what it asks for apart from that. */
export interface BadAddress {
  readonly problems: readonly string[];
  readonly rest: Wishes;
}

/** The most questions that a quiz has. */
export const longestQuiz = 30;

export const usualWishes: Wishes = {
  seed: null,
  length: 10,
  about: "article",
  mode: "practice",
  topics: [],
  kinds: [],
  statuses: [],
  retry: null,
  shared: null,
};

export function readWishes(address: URLSearchParams): Wishes | BadAddress {
  const read = {
    seed: readSeed(address),
    length: readLength(address),
    about: readName(address, { parameter: "about", noun: "source", names: ["article", "background"] }),
    mode: readName(address, { parameter: "mode", noun: "mode", names: ["practice", "exam"] }),
    topics: readNames(address, { parameter: "topics", noun: "topic", names: topics }),
    kinds: readNames(address, { parameter: "kinds", noun: "kind of question", names: keysOf(questionKinds) }),
    statuses: readNames(address, { parameter: "statuses", noun: "kind of statement", names: statuses }),
  };
  const wishes: Wishes = {
    seed: read.seed.value,
    length: read.length.value,
    about: read.about.value,
    mode: read.mode.value,
    topics: read.topics.value,
    kinds: read.kinds.value,
    statuses: read.statuses.value,
    retry: address.get("retry") || null,
    shared: address.get("shared") || null,
  };
  const problems = Object.values(read).flatMap((each) => each.problems);
  return problems.length > 0 ? { problems, rest: wishes } : wishes;
}

function isSeed(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text);
}

function readSeed(address: URLSearchParams): Read<string | null> {
  const seed = address.get("seed") || null;
  return seed === null || isSeed(seed)
    ? { value: seed, problems: [] }
    : {
        value: null,
        problems: [`“${seed}” cannot be a seed: a seed has 1 to 40 small letters, digits and hyphens.`],
      };
}

function readLength(address: URLSearchParams): Read<number> {
  const length = address.get("length") || String(usualWishes.length);
  return /^\d{1,2}$/.test(length) && Number(length) >= 1 && Number(length) <= longestQuiz
    ? { value: Number(length), problems: [] }
    : {
        value: usualWishes.length,
        problems: [`A quiz has 1 to ${longestQuiz} questions, not ${length}.`],
      };
}

/** What is asked of the server. */
export function startOf({ seed, topics, kinds, statuses, retry, shared, ...others }: Wishes) {
  return {
    ...others,
    topics: [...topics],
    kinds: [...kinds],
    statuses: [...statuses],
    ...(seed !== null && { seed }),
    ...(retry !== null && { retry }),
    ...(shared !== null && { shared }),
  };
}

/** The address of the quiz that these wishes make: the same wishes have the same address. */
export function quizAddress(wishes: Wishes): string {
  return `/quiz?${searchOf(wishes)}`;
}

/** The address of a quiz that was started, or of the assignment that it is an attempt at. */
export function startedAddress(wishes: Wishes, assignment: string | null): string {
  return assignment === null ? quizAddress(wishes) : `/quiz?assignment=${encodeURIComponent(assignment)}`;
}

/** The address of the first page with the same choices made. */
export function choosingAddress(wishes: Wishes): string {
  const search = searchOf({ ...wishes, retry: null, shared: null });
  return search === searchOf(usualWishes) ? "/" : `/?${search}`;
}

/** @example searchOf({ ...usualWishes, seed: "a1", topics: ["visits and summits"] }) // "seed=a1&length=10&topics=visits-and-summits" */
export function searchOf({ seed, length, topics, kinds, statuses, about, mode, retry, shared }: Wishes): string {
  return [
    seed === null ? [] : `seed=${seed}`,
    `length=${length}`,
    topics.length > 0 ? `topics=${topics.map(hyphened).join(",")}` : [],
    kinds.length > 0 ? `kinds=${kinds.map(hyphened).join(",")}` : [],
    statuses.length > 0 ? `statuses=${statuses.join(",")}` : [],
    about === usualWishes.about ? [] : `about=${about}`,
    mode === usualWishes.mode ? [] : `mode=${mode}`,
    retry === null ? [] : `retry=${encodeURIComponent(retry)}`,
    shared === null ? [] : `shared=${encodeURIComponent(shared)}`,
  ]
    .flat()
    .join("&");
}

/** A name as an address has it. */
export function hyphened(name: string): string {
  return name.replaceAll(" ", "-");
}
